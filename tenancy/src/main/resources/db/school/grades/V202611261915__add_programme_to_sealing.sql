-- What the sealed figures were reckoned by: {"scheme": id, "coefficients": {subject: value}} of the class at that moment.
ALTER TABLE sealing ADD COLUMN programme jsonb;

UPDATE sealing s SET programme = (
    SELECT jsonb_build_object(
        'scheme', (SELECT g.id FROM grading_scheme g
                   WHERE g.school_year_id = c.school_year_id AND (g.level_id = c.level_id OR g.level_id IS NULL)
                   ORDER BY g.level_id IS NULL LIMIT 1),
        'coefficients', (SELECT coalesce(jsonb_object_agg(k.subject_id, k.value), '{}')
                         FROM (SELECT DISTINCT ON (x.subject_id) x.subject_id, x.value FROM coefficient x
                               WHERE x.school_year_id = c.school_year_id AND x.level_id = c.level_id
                                 AND (x.stream_id IS NULL OR x.stream_id = c.stream_id)
                               ORDER BY x.subject_id, x.stream_id IS NULL) k))
    FROM school_class c WHERE c.id = s.school_class_id);
