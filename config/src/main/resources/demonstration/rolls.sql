-- Rolls of the last six weeks until yesterday, by a teacher of the class, with the absences that a school has: some pupils are
-- often away, most are hardly ever. Of the last three days a few rolls are missing. Drawn from digests: the same each time.
CREATE TEMP TABLE held ON COMMIT DROP AS
    SELECT uuidv7() AS id, c.id AS class_id, c.code, d::date AS day, s.id AS slot_id, s.position, s.ends_at, t.staff_id AS taken_by
      FROM school_class c
      JOIN school_year y ON y.id = c.school_year_id AND y.state = 'open'
      CROSS JOIN LATERAL generate_series(greatest(y.starts_on, current_date - 42), least(y.ends_on, current_date - 1), interval '1 day') AS d
      CROSS JOIN slot s
      JOIN LATERAL (SELECT a.staff_id FROM teaching_assignment a WHERE a.school_class_id = c.id
                     ORDER BY a.role = 'class_teacher' DESC, a.id LIMIT 1) t ON true
     WHERE c.kind = 'class' AND extract(isodow FROM d) < 6
       AND NOT EXISTS (SELECT FROM closure k WHERE d::date BETWEEN k.starts_on AND k.ends_on)
       AND NOT (d >= current_date - 3 AND (hashtextextended(c.code || d::date || s.code, 7) & 7) = 0);
INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by, taken_by_person, taken_at)
    SELECT id, class_id, day, slot_id, taken_by, taken_by, day + ends_at FROM held;
INSERT INTO roll_history (roll_id, version, changed_by, changed_at, teacher_absent, exceptions)
    SELECT id, 1, taken_by, day + ends_at, false, '[]' FROM held;
INSERT INTO absence (roll_id, pupil_id, state, minutes, marked_by)
    SELECT h.id, e.pupil_id, a.state, CASE a.state WHEN 'late' THEN 5 + a.m % 25 END, h.taken_by
      FROM held h
      JOIN enrollment e ON e.school_class_id = h.class_id AND e.starts_on <= h.day AND (e.ends_on IS NULL OR e.ends_on > h.day)
      JOIN person p ON p.id = e.pupil_id
      CROSS JOIN LATERAL (SELECT hashtextextended(p.sourced_id, 6) & 15 AS astray, hashtextextended(p.sourced_id || h.day, 8) AS drawn) x
      CROSS JOIN LATERAL (SELECT ((x.drawn >> 12) & 63)::int AS m, CASE WHEN ((x.drawn >> 12) & 63) < 36 THEN 'absent'
                              WHEN ((x.drawn >> 12) & 63) < 50 THEN 'excused' ELSE 'late' END AS state) a
     WHERE (x.drawn & 1023) < CASE WHEN x.astray < 2 THEN 160 ELSE 20 END AND (a.state <> 'late' OR h.position = 0);
