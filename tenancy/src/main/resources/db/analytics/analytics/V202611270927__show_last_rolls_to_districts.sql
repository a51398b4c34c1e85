-- Who has not answered: a district sees on which days rolls were expected and taken, and nothing of what they said.
CREATE POLICY fact_roll_of_district ON fact_roll FOR SELECT TO district_reader USING (tenant = ANY (
    (SELECT string_to_array(current_setting('educonnect.schools', true), ','))::text[]));
GRANT SELECT (tenant, day, rolls_expected, rolls_taken) ON fact_roll TO district_reader;
