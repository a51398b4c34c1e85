-- Fed by jobs. A school sees its rows, by its role; nobody else's.
CREATE TABLE school_day (
    tenant text NOT NULL,
    held_on date NOT NULL,
    rolls_expected int NOT NULL,
    rolls_taken int NOT NULL,
    pupils int NOT NULL,
    absences int NOT NULL,
    PRIMARY KEY (tenant, held_on)
);
ALTER TABLE school_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE school_day FORCE ROW LEVEL SECURITY;
CREATE POLICY school_day_of_school ON school_day FOR SELECT TO school USING (tenant = current_user);
GRANT USAGE ON SCHEMA analytics TO school;
GRANT SELECT ON school_day TO school;
