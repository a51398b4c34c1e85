-- A made-up school with its years, set by set: the latest one and ${past} before it, ${classes} classes in
-- each of the levels, ${pupils} pupils in each class. Everything is drawn from digests, so that the same school is always
-- the same. Absences of the first weeks tell more of how a year ends than the marks of its first period.
CREATE TEMP TABLE grade ON COMMIT DROP AS
    SELECT name, (number - 1)::int AS place, uuidv7() AS id, count(*) OVER ()::int AS grades
      FROM unnest(string_to_array('${levels}', ',')) WITH ORDINALITY AS l (name, number);
INSERT INTO level (id, code, name, position, roll_unit) SELECT id, name, name, place, 'half_day' FROM grade;
INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at, position)
    VALUES (uuidv7(), 'AM', 'Matin', 'half_day', 'am', '08:00', '12:30', 0),
           (uuidv7(), 'PM', 'Après-midi', 'half_day', 'pm', '14:30', '17:00', 1);
INSERT INTO subject (id, code, name)
    SELECT uuidv7(), 'S' || number, name FROM unnest(string_to_array('${subjects}', ',')) WITH ORDINALITY AS s (name, number);

-- Years, each with four marking periods.
CREATE TEMP TABLE term_of_year ON COMMIT DROP AS
    SELECT back, uuidv7() AS year_id, name, starts_on, ends_on FROM (VALUES ${years}) AS y (back, name, starts_on, ends_on);
INSERT INTO school_year (id, name, starts_on, ends_on, state)
    SELECT year_id, name, starts_on, ends_on, 'open' FROM term_of_year ORDER BY back DESC;
INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on, position)
    SELECT uuidv7(), year_id, 'gradingPeriod', 'Bimestre ' || n, starts_on + (n - 1) * 70 - CASE WHEN n > 1 THEN 22 ELSE 0 END,
           CASE n WHEN 4 THEN ends_on ELSE starts_on + n * 70 - 23 END, n
      FROM term_of_year, generate_series(1, 4) AS n;
INSERT INTO closure (id, school_year_id, name, starts_on, ends_on)
    SELECT uuidv7(), year_id, v.name, make_date(${first} - back + v.year, v.month, v.first), make_date(${first} - back + v.year, v.month, v.last)
      FROM term_of_year, (VALUES ('Noël', 0, 12, 23, 31), ('Nouvel an', 1, 1, 1, 3), ('Pâques', 1, 4, 1, 12)) AS v (name, year, month, first, last);
INSERT INTO grading_scheme (id, school_year_id, name, preset, document)
    SELECT uuidv7(), y.year_id, s.name, s.preset, s.document
      FROM term_of_year y, (SELECT name, preset, document FROM ${model}.grading_scheme WHERE level_id IS NULL LIMIT 1) s;
INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
    SELECT uuidv7(), y.year_id, g.id, s.id, CASE WHEN s.code < 'S3' THEN 4 ELSE 2 END FROM term_of_year y, grade g, subject s;
INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
    SELECT uuidv7(), y.year_id, 'class', g.name || CASE ${classes} WHEN 1 THEN '' ELSE ' ' || chr(64 + n) END,
           g.name || CASE ${classes} WHEN 1 THEN '' ELSE ' ' || chr(64 + n) END, g.id
      FROM term_of_year y, grade g, generate_series(1, ${classes}) AS n;
CREATE TEMP TABLE room_of ON COMMIT DROP AS
    SELECT c.id AS class_id, y.back, y.starts_on, y.ends_on, g.place, (row_number() OVER (PARTITION BY y.back, g.place ORDER BY c.code))::int AS n
      FROM school_class c JOIN term_of_year y ON y.year_id = c.school_year_id JOIN grade g ON g.id = c.level_id;

-- Who is here, who has finished since and who has gone: a level below for each year back, or the same for a repeater.
CREATE TEMP TABLE child ON COMMIT DROP AS
    SELECT uuidv7() AS id, here.*, seed, u, v, w, u < 0.5 AS girl, w < 0.08 AND place > 0 AND fate = 'here' AS repeats
      FROM (SELECT 'here' AS fate, 0 AS back, g.place, n AS class_number, i
              FROM grade g, generate_series(1, ${classes}) AS n, generate_series(1, ${pupils}) AS i
             UNION ALL
            SELECT CASE WHEN i % 2 = 0 THEN 'left' ELSE 'failed' END, back, g.place, n, 100 + i
              FROM grade g, generate_series(1, ${classes}) AS n, generate_series(1, ${past}) AS back,
                   generate_series(1, greatest(1, ${pupils} / 6)) AS i
             UNION ALL
            SELECT 'finished', back, g.grades - 1, n, 200 + i
              FROM grade g, generate_series(1, ${classes}) AS n, generate_series(1, ${past}) AS back,
                   generate_series(1, ${pupils} * 3 / 4) AS i
             WHERE g.place = 0) here
      CROSS JOIN LATERAL (SELECT format('${tenant} %s %s %s %s %s', fate, back, place, class_number, i) AS seed) s
      CROSS JOIN LATERAL (SELECT (hashtextextended(seed, 1) & 65535) / 65536.0 AS u, (hashtextextended(seed, 2) & 65535) / 65536.0 AS v,
                                 (hashtextextended(seed, 3) & 65535) / 65536.0 AS w) drawn;
INSERT INTO person (id, family_name, given_names, sex, birth_date)
    SELECT id, family[1 + (hashtextextended(seed, 4) & 1023)::int % cardinality(family)],
           CASE WHEN girl THEN girls[1 + (hashtextextended(seed, 5) & 1023)::int % cardinality(girls)]
                ELSE boys[1 + (hashtextextended(seed, 5) & 1023)::int % cardinality(boys)] END,
           CASE WHEN girl THEN 'F' ELSE 'M' END,
           make_date(${first} - back - ${age} - place - CASE WHEN repeats OR fate IN ('left', 'failed') AND v < 0.6 THEN 1 ELSE 0 END
                     - CASE WHEN v > 0.93 THEN 2 WHEN v < 0.05 THEN -1 ELSE 0 END, 1 + (10 * w)::int, 1 + (27 * v)::int)
      FROM child, (SELECT string_to_array('${family}', ',') AS family, string_to_array('${girls}', ',') AS girls,
                          string_to_array('${boys}', ',') AS boys) names;
INSERT INTO pupil (person_id, entered_on, left_on, left_reason)
    SELECT id, make_date(${first} - back - CASE WHEN place > 0 THEN ${past} - back ELSE 0 END, 10, 5),
           CASE WHEN fate <> 'here' THEN make_date(${first} + 1 - back, 7, 31) END, CASE WHEN fate <> 'here' THEN 'Sorti' END
      FROM child;

CREATE TEMP TABLE stay ON COMMIT DROP AS
    SELECT c.id AS pupil_id, r.class_id, r.back, r.starts_on, r.ends_on, c.seed, c.repeats AND r.back = 0 AS repeating,
           CASE WHEN c.fate = 'left' AND r.back = c.back THEN r.starts_on + 120 + (80 * c.v)::int END AS left_on, c.v AS gift,
           CASE WHEN c.fate IN ('left', 'failed') AND r.back = c.back THEN 0.55 + 0.45 * d.u
                WHEN d.u < 0.14 THEN 0.55 + 3 * d.u ELSE 0.3 * d.u END AS astray
      FROM child c
      JOIN room_of r ON r.back >= c.back AND r.n = c.class_number
                    AND r.place = c.place - (r.back - c.back) + CASE WHEN c.repeats AND r.back > 0 THEN 1 ELSE 0 END
      CROSS JOIN LATERAL (SELECT (hashtextextended(c.seed, 10 + r.back) & 65535) / 65536.0 AS u) d;
INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on, repeating, reason)
    SELECT uuidv7(), pupil_id, class_id, 'class', starts_on,
           coalesce(left_on, CASE WHEN back > 0 THEN ends_on + 1 END), repeating, CASE WHEN left_on IS NOT NULL THEN 'Départ' END
      FROM stay;

-- Families of those who are here, and the people who teach them.
CREATE TEMP TABLE parent ON COMMIT DROP AS
    SELECT uuidv7() AS id, c.id AS pupil_id, (row_number() OVER ())::int AS n FROM child c WHERE fate = 'here';
INSERT INTO person (id, family_name, given_names, sex, phone)
    SELECT m.id, p.family_name, girls[1 + (n % cardinality(girls))], 'F', '+22177' || (2000000 + n)
      FROM parent m JOIN person p ON p.id = m.pupil_id, (SELECT string_to_array('${girls}', ',') AS girls) names;
INSERT INTO guardianship (id, pupil_id, guardian_id, relation, lives_with, pays)
    SELECT uuidv7(), pupil_id, id, 'mother', true, true FROM parent;
CREATE TEMP TABLE teacher ON COMMIT DROP AS
    SELECT uuidv7() AS id, class_id, (row_number() OVER (ORDER BY place, n))::int AS number FROM room_of WHERE back = 0;
INSERT INTO person (id, family_name, given_names, sex)
    SELECT id, family[1 + (3 * number) % cardinality(family)],
           CASE WHEN number % 3 = 0 THEN girls[1 + number % cardinality(girls)] ELSE boys[1 + number % cardinality(boys)] END,
           CASE WHEN number % 3 = 0 THEN 'F' ELSE 'M' END
      FROM teacher, (SELECT string_to_array('${family}', ',') AS family, string_to_array('${girls}', ',') AS girls,
                            string_to_array('${boys}', ',') AS boys) names;
INSERT INTO staff (person_id, entered_on) SELECT id, make_date(${first} - ${past}, 10, 5) FROM teacher;
INSERT INTO teaching_assignment (id, staff_id, school_class_id, role, weekly_minutes)
    SELECT uuidv7(), id, class_id, 'class_teacher', 1200 FROM teacher;

-- Rolls of each half-day of school until yesterday; of the last two days some are missing.
CREATE TEMP TABLE held ON COMMIT DROP AS
    SELECT uuidv7() AS id, r.class_id, r.back, d::date AS day, s.id AS slot_id, s.half_day, s.ends_at, t.id AS taken_by
      FROM room_of r
      CROSS JOIN LATERAL generate_series(r.starts_on, least(r.ends_on, current_date - 1), interval '1 day') AS d
      CROSS JOIN slot s
      JOIN (SELECT o.back, o.n, o.place, t.id FROM teacher t JOIN room_of o ON o.class_id = t.class_id) t ON t.n = r.n AND t.place = r.place
     WHERE extract(isodow FROM d) < 6 AND NOT EXISTS (SELECT FROM closure c WHERE d::date BETWEEN c.starts_on AND c.ends_on)
       AND NOT (d >= current_date - 3 AND (hashtextextended(r.place || ' ' || r.n || ' ' || d::date, 7) & 7) = 0);
INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by, taken_by_person, taken_at)
    SELECT id, class_id, day, slot_id, taken_by, taken_by, day + ends_at FROM held;
INSERT INTO roll_history (roll_id, version, changed_by, changed_at, teacher_absent, exceptions)
    SELECT id, 1, taken_by, day + ends_at, false, '[]' FROM held;
INSERT INTO absence (roll_id, pupil_id, state, minutes, marked_by)
    SELECT h.id, s.pupil_id, a.state, CASE a.state WHEN 'late' THEN 5 + a.m % 25 END, h.taken_by
      FROM held h
      JOIN stay s ON s.class_id = h.class_id AND (s.left_on IS NULL OR s.left_on > h.day)
      CROSS JOIN LATERAL (SELECT hashtextextended(s.seed || h.day, 8) AS drawn) x
      CROSS JOIN LATERAL (SELECT (x.drawn & 4095) / 4096.0 AS u, ((x.drawn >> 12) & 63)::int AS m,
                                 CASE WHEN ((x.drawn >> 12) & 63) < 36 THEN 'absent' WHEN ((x.drawn >> 12) & 63) < 50 THEN 'excused' ELSE 'late' END AS state) a
     WHERE a.u < 0.012 + 0.24 * s.astray * s.astray AND (h.half_day = 'am' OR a.state <> 'late' AND a.m % 3 > 0);

-- Two pieces of work in each subject and period: of those that have been. Absences tell from period to period.
CREATE TEMP TABLE test ON COMMIT DROP AS
    SELECT uuidv7() AS id, r.class_id, j.id AS subject_id, j.code, p.id AS period_id, p.position AS term, w.n, p.starts_on + 14 * w.n + 3 AS day,
           m.document #>> CASE w.n WHEN 1 THEN '{categories,0,code}' ELSE '{categories,-1,code}' END::text[] AS category,
           (m.document #>> '{entry,maximum}')::numeric AS maximum
      FROM room_of r
      JOIN term_of_year y ON y.back = r.back
      JOIN period p ON p.school_year_id = y.year_id AND p.kind = 'gradingPeriod'
      JOIN grading_scheme m ON m.school_year_id = y.year_id
      CROSS JOIN subject j CROSS JOIN generate_series(1, 2) AS w (n)
     WHERE p.starts_on + 14 * w.n + 3 < current_date;
INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum, visible_from, position)
    SELECT id, class_id, subject_id, period_id, category, CASE n WHEN 1 THEN 'Devoir' ELSE 'Composition' END, day, maximum, day + 7, n FROM test;
INSERT INTO mark (assessment_id, pupil_id, score, state, marked_by, marked_at)
    SELECT t.id, s.pupil_id, CASE WHEN x.u >= 0.02 THEN floor(least(1, greatest(0.02,
               0.66 + 0.34 * (s.gift - 0.5) - 0.11 * t.term * s.astray + 0.3 * (x.u - 0.5) - CASE t.code WHEN 'S1' THEN 0.06 ELSE 0 END)) * t.maximum * 4) / 4 END,
           CASE WHEN x.u < 0.02 THEN 'absent-justified' END, (SELECT id FROM teacher LIMIT 1), t.day + 6
      FROM test t
      JOIN stay s ON s.class_id = t.class_id AND (s.left_on IS NULL OR s.left_on > t.day)
      CROSS JOIN LATERAL (SELECT (hashtextextended(s.seed || t.code || t.term || t.n, 9) & 4095) / 4096.0 AS u) x
     WHERE x.u < 0.985 OR t.day < current_date - 20;

-- The last council of each year that has ended. What it decided is what was seen of everybody the year after; of the latest
-- year, that those who were away most repeat it.
CREATE TEMP TABLE sat ON COMMIT DROP AS
    SELECT uuidv7() AS id, r.class_id, p.id AS period_id, date_trunc('week', r.ends_on - 7)::date + 3 AS day, t.id AS taught_by
      FROM room_of r
      JOIN term_of_year y ON y.back = r.back AND y.ends_on < current_date
      JOIN period p ON p.school_year_id = y.year_id AND p.position = 4
      JOIN (SELECT o.n, o.place, t.id FROM teacher t JOIN room_of o ON o.class_id = t.class_id) t ON t.n = r.n AND t.place = r.place;
INSERT INTO council (id, school_class_id, period_id, state, held_on, chaired_by, opened_at, closed_at)
    SELECT id, class_id, period_id, 'closed', day, '${head}', day + time '15:00', day + time '17:00' FROM sat;
INSERT INTO council_verdict (council_id, pupil_id, comment, decision, written_by, written_by_person, written_at, decided_by,
                             decided_by_person, decided_at)
    SELECT t.id, s.pupil_id, CASE WHEN d.repeats THEN 'Trop d’absences et trop de lacunes ; une année de plus est nécessaire.'
                WHEN s.gift > 0.66 THEN 'Très bonne année.' WHEN s.gift > 0.33 THEN 'Année satisfaisante.'
                ELSE 'Ensemble fragile ; il faut travailler plus régulièrement.' END,
           CASE WHEN d.repeats THEN 'repeats' ELSE 'passes' END, t.taught_by, t.taught_by, t.day + time '14:00', t.taught_by,
           t.taught_by, t.day + time '16:00'
      FROM sat t
      JOIN stay s ON s.class_id = t.class_id AND s.left_on IS NULL
      JOIN child c ON c.id = s.pupil_id
      CROSS JOIN LATERAL (SELECT c.fate = 'failed' AND s.back = c.back OR c.repeats AND s.back = 1
                              OR s.back = 0 AND s.astray > 0.55 AS repeats) d;
