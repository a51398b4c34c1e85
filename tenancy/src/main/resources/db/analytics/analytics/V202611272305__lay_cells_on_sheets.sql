-- All cells of a school in a month, or in a term, on one sheet: who adds up a thousand schools reads a row for each and not
-- each of its cells. The rows they are made of stay; a night lays them out again with the note that it is over. Lists are
-- json, which is sent as it is kept: of arrays each element would be written out anew for each reader.
CREATE TABLE sheet_enrollment (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    school_year text NOT NULL,
    cells json NOT NULL,
    pupils json NOT NULL,
    repeating json NOT NULL,
    PRIMARY KEY (tenant, month, school_year)
);
COMMENT ON TABLE sheet_enrollment IS 'agg_enrollment, a row for each month: what stands at one place of the lists is of one level and sex';
COMMENT ON COLUMN sheet_enrollment.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN sheet_enrollment.month IS 'first day of the month';
COMMENT ON COLUMN sheet_enrollment.school_year IS 'name of the year';
COMMENT ON COLUMN sheet_enrollment.cells IS 'code of the level, sex (F, M or U), name of the level';
COMMENT ON COLUMN sheet_enrollment.pupils IS 'pupils of each';
COMMENT ON COLUMN sheet_enrollment.repeating IS 'of these, who repeat';

CREATE TABLE sheet_attendance (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    cells json NOT NULL,
    pupils json NOT NULL,
    slots json NOT NULL,
    missed json NOT NULL,
    PRIMARY KEY (tenant, month)
);
COMMENT ON TABLE sheet_attendance IS 'agg_attendance, a row for each month: what stands at one place of the lists is of one level and sex';
COMMENT ON COLUMN sheet_attendance.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN sheet_attendance.month IS 'first day of the month';
COMMENT ON COLUMN sheet_attendance.cells IS 'code of the level, sex (F, M or U)';
COMMENT ON COLUMN sheet_attendance.pupils IS 'pupils for whom a roll counted';
COMMENT ON COLUMN sheet_attendance.slots IS 'rolls that counted for them';
COMMENT ON COLUMN sheet_attendance.missed IS 'of these, missed for whatever reason';

CREATE TABLE sheet_results (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    term_id uuid NOT NULL,
    term_name text NOT NULL,
    term_ends_on date NOT NULL,
    cells json NOT NULL,
    pupils json NOT NULL,
    means json NOT NULL,
    passed json NOT NULL,
    PRIMARY KEY (tenant, term_id)
);
COMMENT ON TABLE sheet_results IS 'General averages of agg_results, a row for each term: what stands at one place of the lists is of one level and sex';
COMMENT ON COLUMN sheet_results.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN sheet_results.term_id IS 'dim_term of the school';
COMMENT ON COLUMN sheet_results.term_name IS 'as printed';
COMMENT ON COLUMN sheet_results.term_ends_on IS 'last day, included';
COMMENT ON COLUMN sheet_results.cells IS 'code of the level, sex (F, M or U)';
COMMENT ON COLUMN sheet_results.pupils IS 'pupils with a general average';
COMMENT ON COLUMN sheet_results.means IS 'mean ratios of their averages';
COMMENT ON COLUMN sheet_results.passed IS 'of these pupils, with half of the maximum or more';

CREATE TABLE sheet_age (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    school_year text NOT NULL,
    cells json NOT NULL,
    ages json NOT NULL,
    pupils json NOT NULL,
    PRIMARY KEY (tenant, month, school_year)
);
COMMENT ON TABLE sheet_age IS 'agg_age, a row for each month: what stands at one place of the lists is of one level, sex and age';
COMMENT ON COLUMN sheet_age.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN sheet_age.month IS 'first day of the month';
COMMENT ON COLUMN sheet_age.school_year IS 'name of the year';
COMMENT ON COLUMN sheet_age.cells IS 'code of the level and sex, once for each age';
COMMENT ON COLUMN sheet_age.ages IS 'reached in the calendar year in which the school year begins; -1 where the school does not know';
COMMENT ON COLUMN sheet_age.pupils IS 'pupils of each';

-- Of all schools that the caller may see: a school's night lays out its own.
CREATE FUNCTION lay_out_sheets() RETURNS int LANGUAGE plpgsql AS $$
DECLARE changed int; more int;
BEGIN
    MERGE INTO analytics.sheet_enrollment s USING (
        SELECT tenant, month, school_year,
               array_to_json(array_agg(json_build_array(level_code, sex, level_name) ORDER BY level_code, sex)) AS cells,
               array_to_json(array_agg(pupils ORDER BY level_code, sex)) AS pupils,
               array_to_json(array_agg(repeating ORDER BY level_code, sex)) AS repeating
        FROM analytics.agg_enrollment GROUP BY tenant, month, school_year) n
    ON s.tenant = n.tenant AND s.month = n.month AND s.school_year = n.school_year
    WHEN MATCHED AND (s.cells::text, s.pupils::text, s.repeating::text)
            IS DISTINCT FROM (n.cells::text, n.pupils::text, n.repeating::text)
        THEN UPDATE SET cells = n.cells, pupils = n.pupils, repeating = n.repeating
    WHEN NOT MATCHED THEN INSERT (tenant, month, school_year, cells, pupils, repeating)
        VALUES (n.tenant, n.month, n.school_year, n.cells, n.pupils, n.repeating)
    WHEN NOT MATCHED BY SOURCE THEN DELETE;
    GET DIAGNOSTICS changed = ROW_COUNT;

    MERGE INTO analytics.sheet_attendance s USING (
        SELECT tenant, month, array_to_json(array_agg(json_build_array(level_code, sex) ORDER BY level_code, sex)) AS cells,
               array_to_json(array_agg(pupils ORDER BY level_code, sex)) AS pupils,
               array_to_json(array_agg(slots ORDER BY level_code, sex)) AS slots,
               array_to_json(array_agg(missed ORDER BY level_code, sex)) AS missed
        FROM (SELECT tenant, month, level_code, sex, sum(pupils) AS pupils, sum(slots) AS slots,
                     sum(absent + excused + excluded) AS missed
              FROM analytics.agg_attendance GROUP BY tenant, month, level_code, sex) c
        GROUP BY tenant, month) n
    ON s.tenant = n.tenant AND s.month = n.month
    WHEN MATCHED AND (s.cells::text, s.pupils::text, s.slots::text, s.missed::text)
            IS DISTINCT FROM (n.cells::text, n.pupils::text, n.slots::text, n.missed::text)
        THEN UPDATE SET cells = n.cells, pupils = n.pupils, slots = n.slots, missed = n.missed
    WHEN NOT MATCHED THEN INSERT (tenant, month, cells, pupils, slots, missed)
        VALUES (n.tenant, n.month, n.cells, n.pupils, n.slots, n.missed)
    WHEN NOT MATCHED BY SOURCE THEN DELETE;
    GET DIAGNOSTICS more = ROW_COUNT;
    changed := changed + more;

    MERGE INTO analytics.sheet_results s USING (
        SELECT tenant, term_id, min(term_name) AS term_name, min(term_ends_on) AS term_ends_on,
               array_to_json(array_agg(json_build_array(level_code, sex) ORDER BY level_code, sex)) AS cells,
               array_to_json(array_agg(pupils ORDER BY level_code, sex)) AS pupils,
               array_to_json(array_agg(mean ORDER BY level_code, sex)) AS means,
               array_to_json(array_agg(passed ORDER BY level_code, sex)) AS passed
        FROM analytics.agg_results WHERE subject_code = '' GROUP BY tenant, term_id) n
    ON s.tenant = n.tenant AND s.term_id = n.term_id
    WHEN MATCHED AND (s.term_name, s.term_ends_on, s.cells::text, s.pupils::text, s.means::text, s.passed::text)
            IS DISTINCT FROM (n.term_name, n.term_ends_on, n.cells::text, n.pupils::text, n.means::text, n.passed::text)
        THEN UPDATE SET term_name = n.term_name, term_ends_on = n.term_ends_on, cells = n.cells, pupils = n.pupils,
            means = n.means, passed = n.passed
    WHEN NOT MATCHED THEN INSERT (tenant, term_id, term_name, term_ends_on, cells, pupils, means, passed)
        VALUES (n.tenant, n.term_id, n.term_name, n.term_ends_on, n.cells, n.pupils, n.means, n.passed)
    WHEN NOT MATCHED BY SOURCE THEN DELETE;
    GET DIAGNOSTICS more = ROW_COUNT;
    changed := changed + more;

    MERGE INTO analytics.sheet_age s USING (
        SELECT tenant, month, school_year,
               array_to_json(array_agg(json_build_array(level_code, sex) ORDER BY level_code, sex, age)) AS cells,
               array_to_json(array_agg(age ORDER BY level_code, sex, age)) AS ages,
               array_to_json(array_agg(pupils ORDER BY level_code, sex, age)) AS pupils
        FROM analytics.agg_age GROUP BY tenant, month, school_year) n
    ON s.tenant = n.tenant AND s.month = n.month AND s.school_year = n.school_year
    WHEN MATCHED AND (s.cells::text, s.ages::text, s.pupils::text)
            IS DISTINCT FROM (n.cells::text, n.ages::text, n.pupils::text)
        THEN UPDATE SET cells = n.cells, ages = n.ages, pupils = n.pupils
    WHEN NOT MATCHED THEN INSERT (tenant, month, school_year, cells, ages, pupils)
        VALUES (n.tenant, n.month, n.school_year, n.cells, n.ages, n.pupils)
    WHEN NOT MATCHED BY SOURCE THEN DELETE;
    GET DIAGNOSTICS more = ROW_COUNT;
    RETURN changed + more;
END $$;
REVOKE EXECUTE ON FUNCTION lay_out_sheets FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lay_out_sheets TO school;

-- What nights have counted so far: their owner sees it for this once.
DO $$ DECLARE fact text; BEGIN
    FOREACH fact IN ARRAY ARRAY['agg_enrollment', 'agg_attendance', 'agg_results', 'agg_age'] LOOP
        EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', fact);
    END LOOP;
    PERFORM lay_out_sheets();
    FOREACH fact IN ARRAY ARRAY['agg_enrollment', 'agg_attendance', 'agg_results', 'agg_age'] LOOP
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fact);
    END LOOP;
END $$;

DO $$ DECLARE sheet text; BEGIN
    FOREACH sheet IN ARRAY ARRAY['sheet_enrollment', 'sheet_attendance', 'sheet_results', 'sheet_age'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', sheet);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', sheet);
        EXECUTE format('CREATE POLICY %I ON %I TO school USING (tenant = current_user) WITH CHECK (tenant = current_user)',
            sheet || '_of_school', sheet);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO school', sheet);
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO district_reader USING (tenant IN (SELECT n.tenant FROM analytics.named_school n))',
            sheet || '_of_district', sheet);
        EXECUTE format('GRANT SELECT ON %I TO district_reader', sheet);
    END LOOP;
END $$;
