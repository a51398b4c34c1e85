-- Who is likely to fail the year or to leave before its end, for people to look at; and how good that was in years that
-- were told from earlier ones alone. Nothing else reads these tables.
CREATE TABLE warning_model (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    level_code text NOT NULL,
    examples int NOT NULL,
    failures int NOT NULL,
    first_year date,
    last_year date,
    years_told int NOT NULL,
    pupils_told int NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('better', 'not-better', 'too-little-history')),
    accuracy numeric(5, 4),
    naive_accuracy numeric(5, 4),
    accuracy_error numeric(5, 4),
    brier numeric(5, 4),
    naive_brier numeric(5, 4),
    brier_error numeric(5, 4),
    renewed_on date NOT NULL,
    PRIMARY KEY (tenant, level_code)
);
COMMENT ON TABLE warning_model IS 'What the ended years of a level have taught, and whether it is good enough to be shown';
COMMENT ON COLUMN warning_model.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN warning_model.level_code IS 'dim_class.level_code';
COMMENT ON COLUMN warning_model.examples IS 'pupils of ended years whose year ended in a way that is known';
COMMENT ON COLUMN warning_model.failures IS 'of these, below the pass mark or gone';
COMMENT ON COLUMN warning_model.first_year IS 'first day of the first year learnt from; null with none';
COMMENT ON COLUMN warning_model.last_year IS 'first day of the last year learnt from; null with none';
COMMENT ON COLUMN warning_model.years_told IS 'years that were told from the years before them alone';
COMMENT ON COLUMN warning_model.pupils_told IS 'pupils of these years';
COMMENT ON COLUMN warning_model.outcome IS 'better than same as last term, and so shown; or why it is not';
COMMENT ON COLUMN warning_model.accuracy IS 'share of the pupils told that were told rightly; null where no year was told, as all that follow';
COMMENT ON COLUMN warning_model.naive_accuracy IS 'the same of: same as last term';
COMMENT ON COLUMN warning_model.accuracy_error IS 'standard error of the difference';
COMMENT ON COLUMN warning_model.brier IS 'mean square of what the risk was off (Brier 1950)';
COMMENT ON COLUMN warning_model.naive_brier IS 'the same of: same as last term, at the share that failed before';
COMMENT ON COLUMN warning_model.brier_error IS 'standard error of the difference';
COMMENT ON COLUMN warning_model.renewed_on IS 'day of the school';

CREATE TABLE warning (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    pupil_key uuid NOT NULL,
    year_id uuid NOT NULL,
    class_id uuid NOT NULL,
    level_code text NOT NULL,
    seen_on date NOT NULL,
    risk numeric(4, 3) NOT NULL,
    low numeric(4, 3) NOT NULL,
    high numeric(4, 3) NOT NULL,
    reasons jsonb NOT NULL,
    PRIMARY KEY (tenant, pupil_key),
    CONSTRAINT warning_risk_in_bounds CHECK (0 <= low AND low <= risk AND risk <= high AND high <= 1)
);
COMMENT ON TABLE warning IS 'Pupils likelier than not to fail or to leave; who is not here has not been told to pass';
COMMENT ON COLUMN warning.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN warning.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN warning.year_id IS 'the running year';
COMMENT ON COLUMN warning.class_id IS 'dim_class';
COMMENT ON COLUMN warning.level_code IS 'warning_model';
COMMENT ON COLUMN warning.seen_on IS 'the day whose facts it is told from';
COMMENT ON COLUMN warning.risk IS 'share of the most similar pupils of ended years that failed or left';
COMMENT ON COLUMN warning.low IS 'where the risk lies at least, nine times in ten';
COMMENT ON COLUMN warning.high IS 'where it lies at most';
COMMENT ON COLUMN warning.reasons IS 'array of {trait, value, of, usual}, the weightiest first, three at most';

DO $$ DECLARE fact text; BEGIN
    FOREACH fact IN ARRAY ARRAY['warning_model', 'warning'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fact);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fact);
        EXECUTE format('CREATE POLICY %I ON %I TO school USING (tenant = current_user) WITH CHECK (tenant = current_user)',
            fact || '_of_school', fact);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO school', fact);
    END LOOP;
END $$;
