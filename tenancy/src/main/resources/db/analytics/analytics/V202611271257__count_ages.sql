-- Pupils of a level and sex by age, for the age pyramid of a district. Only birth years are known to the star, so an age is
-- the one reached in the calendar year in which the school year begins.
CREATE TABLE agg_age (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    school_year text NOT NULL,
    level_code text NOT NULL,
    level_name text NOT NULL,
    sex text NOT NULL,
    age int NOT NULL,
    pupils int NOT NULL,
    PRIMARY KEY (tenant, month, school_year, level_code, sex, age)
);
COMMENT ON TABLE agg_age IS 'Pupils in classes by age on the last day of a month, or the last counted day of the month that runs';
COMMENT ON COLUMN agg_age.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN agg_age.month IS 'first day of the month';
COMMENT ON COLUMN agg_age.school_year IS 'name of the year';
COMMENT ON COLUMN agg_age.level_code IS 'level of the class; empty without one';
COMMENT ON COLUMN agg_age.level_name IS 'its name';
COMMENT ON COLUMN agg_age.sex IS 'F, M or U';
COMMENT ON COLUMN agg_age.age IS 'reached in the calendar year in which the school year begins; -1 where the school does not know';
COMMENT ON COLUMN agg_age.pupils IS 'pupils, each once';

ALTER TABLE agg_age ENABLE ROW LEVEL SECURITY;
ALTER TABLE agg_age FORCE ROW LEVEL SECURITY;
CREATE POLICY agg_age_of_school ON agg_age TO school USING (tenant = current_user) WITH CHECK (tenant = current_user);
CREATE POLICY agg_age_of_district ON agg_age FOR SELECT TO district_reader USING (tenant = ANY (
    (SELECT string_to_array(current_setting('educonnect.schools', true), ','))::text[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON agg_age TO school;
GRANT SELECT ON agg_age TO district_reader;
