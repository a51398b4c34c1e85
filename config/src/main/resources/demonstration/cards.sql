-- The seals of years that have ended are of their councils' day. Two days later the cards of a class were asked for, and none was
-- made: whoever goes on with the run has them signed and drawn, dated as they were asked for.
UPDATE sealing s SET sealed_at = o.closed_at
  FROM council o WHERE o.school_class_id = s.school_class_id AND o.period_id = s.period_id AND o.closed_at < s.sealed_at;
INSERT INTO print_run (id, period_id, seed, state, attempt, asked_by, asked_at, beat_at, finished_at)
    SELECT '${run}', period_id, decode(replace(gen_random_uuid()::text || gen_random_uuid(), '-', ''), 'hex'), 'failed', 1, '${asker}',
           closed_at + interval '2 days', closed_at + interval '2 days', closed_at + interval '2 days'
      FROM council WHERE school_class_id = '${class}' AND period_id = '${period}';
INSERT INTO print_page (print_run_id, school_class_id, pupil_id, position)
    SELECT '${run}', e.school_class_id, e.pupil_id, row_number() OVER (ORDER BY p.sort_key, p.id) - 1
      FROM enrollment e JOIN person p ON p.id = e.pupil_id JOIN period q ON q.id = '${period}'
     WHERE e.school_class_id = '${class}' AND e.starts_on <= q.ends_on AND (e.ends_on IS NULL OR e.ends_on > q.ends_on);
