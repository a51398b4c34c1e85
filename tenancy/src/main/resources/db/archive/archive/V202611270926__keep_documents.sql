-- Written once by the school itself when a year is closed; never changed by it. country: whose rules say how long it is kept.
-- content of a paper: the very characters that were signed, the signature, the digest, the key, and what is known beside;
-- of minutes and class lists: lines of pupils under "pupils", each with the pupil's id.
ALTER TABLE document
    ADD COLUMN pupil_id uuid,
    ADD COLUMN serial text,
    ADD COLUMN country text,
    ADD COLUMN year_ends_on date;
CREATE UNIQUE INDEX document_once ON document (tenant, kind, entity_id);
CREATE INDEX document_serial ON document (tenant, serial) WHERE serial IS NOT NULL;
CREATE INDEX document_pupil ON document (tenant, pupil_id) WHERE pupil_id IS NOT NULL;

GRANT INSERT ON document TO school;
CREATE POLICY document_kept_by_school ON document FOR INSERT TO school WITH CHECK (tenant = current_user);
-- For forget_documents and erase_pupil of the platform, which take the school from the role at work: outside them the owner
-- sees nothing.
CREATE POLICY document_of_acting_school ON document TO owner USING (tenant = platform.acting_tenant());

-- How long documents are kept after their year has ended. country '*' holds where a country has no rule of its own. A changed
-- rule is a new row with its day. read: whether somebody has read the text that source names.
CREATE TABLE retention_rule (
    country text NOT NULL CHECK (country ~ '^([A-Z]{2}|[*])$'),
    kind text NOT NULL,
    valid_from date NOT NULL,
    years int NOT NULL CONSTRAINT retention_rule_years_positive CHECK (years > 0),
    source text NOT NULL,
    read boolean NOT NULL DEFAULT false,
    PRIMARY KEY (country, kind, valid_from)
);
GRANT SELECT ON retention_rule TO school;
INSERT INTO retention_rule (country, kind, valid_from, years, source) VALUES
    ('*', 'report_card', '2026-01-01', 50, 'The product''s own: proof of schooling for a working life. No text read.'),
    ('*', 'certificate', '2026-01-01', 50, 'The product''s own: proof of schooling for a working life. No text read.'),
    ('*', 'class_list', '2026-01-01', 50, 'The product''s own: the roll by which schooling is attested. No text read.'),
    ('*', 'history', '2026-01-01', 50, 'The product''s own: what a pupil brought from another school. No text read.'),
    ('*', 'minutes', '2026-01-01', 10, 'The product''s own: longer than any appeal against a decision. No text read.');
