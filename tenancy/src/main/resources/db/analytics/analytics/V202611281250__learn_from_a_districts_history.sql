-- Schools of a district that agree learn early warnings from each other's ended years: numbers without names. Each writes and
-- reads its own rows; the pool is read by a role of its own, which sees nothing else, and of the schools named only.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pool_reader') THEN
        CREATE ROLE pool_reader NOLOGIN;
    END IF;
END $$;
GRANT pool_reader TO app WITH INHERIT FALSE, SET TRUE;
GRANT USAGE ON SCHEMA analytics TO pool_reader;

CREATE TABLE warning_sharing (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    district_id uuid NOT NULL,
    agreed_by uuid NOT NULL,
    agreed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant)
);
COMMENT ON TABLE warning_sharing IS 'Schools that learn early warnings together with those of their district that have agreed too';
COMMENT ON COLUMN warning_sharing.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN warning_sharing.district_id IS 'the district it has agreed to: with another one it shares nothing';
COMMENT ON COLUMN warning_sharing.agreed_by IS 'identity.id';
COMMENT ON COLUMN warning_sharing.agreed_at IS 'when';

-- No agreement, no examples: they go with it, in its transaction.
CREATE TABLE warning_example (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user REFERENCES warning_sharing ON DELETE CASCADE,
    district_id uuid NOT NULL,
    level_code text NOT NULL,
    laid_on date NOT NULL,
    year_starts_on date NOT NULL,
    last_average numeric(7, 3) NOT NULL,
    trend numeric(7, 3),
    year_before numeric(7, 3),
    weak_subjects smallint,
    absences smallint NOT NULL,
    lateness smallint,
    homework numeric(7, 3),
    repeating smallint,
    age smallint,
    below boolean NOT NULL,
    failed boolean NOT NULL
);
CREATE INDEX warning_example_level ON warning_example (tenant, level_code);
COMMENT ON TABLE warning_example IS 'How pupils of ended years were seen and how their year ended, for the pool: no key of a pupil, no class, all laid anew each time, in the order of their values';
COMMENT ON COLUMN warning_example.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN warning_example.district_id IS 'warning_sharing.district_id when it was laid';
COMMENT ON COLUMN warning_example.level_code IS 'dim_class.level_code';
COMMENT ON COLUMN warning_example.laid_on IS 'day of the school; what is older than two weeks was seen at another time of the year and is not learnt from';
COMMENT ON COLUMN warning_example.year_starts_on IS 'first day of the school year that has ended';
COMMENT ON COLUMN warning_example.last_average IS 'general average of the last term, a share of the maximum';
COMMENT ON COLUMN warning_example.trend IS 'how far it lies above the mean of earlier terms';
COMMENT ON COLUMN warning_example.year_before IS 'general average of the year before, a share of the maximum';
COMMENT ON COLUMN warning_example.weak_subjects IS 'subjects below the pass mark in the last term';
COMMENT ON COLUMN warning_example.absences IS 'days missed of the last thirty';
COMMENT ON COLUMN warning_example.lateness IS 'days come late to, of the same';
COMMENT ON COLUMN warning_example.homework IS 'share of the work handed in';
COMMENT ON COLUMN warning_example.repeating IS '1 for whoever did the level again';
COMMENT ON COLUMN warning_example.age IS 'years of age when the school year began';
COMMENT ON COLUMN warning_example.below IS 'whether the last average was below the pass mark of the school';
COMMENT ON COLUMN warning_example.failed IS 'whether the pupil failed the year or left before its end';

DO $$ DECLARE fact text; BEGIN
    FOREACH fact IN ARRAY ARRAY['warning_sharing', 'warning_example'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fact);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fact);
        EXECUTE format('CREATE POLICY %I ON %I TO school USING (tenant = current_user) WITH CHECK (tenant = current_user)',
            fact || '_of_school', fact);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO school', fact);
    END LOOP;
END $$;

GRANT SELECT ON named_school, warning_example TO pool_reader;
CREATE POLICY warning_example_of_pool ON warning_example FOR SELECT TO pool_reader
    USING (tenant IN (SELECT n.tenant FROM analytics.named_school n));

ALTER TABLE warning_model ADD COLUMN schools int NOT NULL DEFAULT 1;
COMMENT ON COLUMN warning_model.schools IS 'from the ended years of how many schools of the district it was learnt; 1: of this school alone';
