-- Signed once, never changed. Numbered without gaps in a school, by kind and year: one that is withdrawn keeps its number.
CREATE TABLE certificate (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('schooling', 'conduct', 'leaving', 'transcript')),
    school_year_id uuid NOT NULL REFERENCES school_year,
    number int NOT NULL CHECK (number > 0),
    pupil_id uuid NOT NULL REFERENCES pupil,
    serial text NOT NULL CONSTRAINT certificate_serial_unique UNIQUE,
    snapshot text NOT NULL,
    digest text NOT NULL,
    signing_key_id uuid NOT NULL REFERENCES signing_key,
    signature bytea NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by uuid NOT NULL,
    issued_by_person uuid REFERENCES person,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 10 AND 500),
    CONSTRAINT certificate_number_once UNIQUE (school_year_id, kind, number),
    CONSTRAINT certificate_withdrawn_for_a_reason CHECK (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) IN (0, 3))
);
CREATE INDEX certificate_pupil ON certificate (pupil_id, issued_at);

-- A PDF is compressed already.
ALTER TABLE print_page ALTER COLUMN pdf SET STORAGE EXTERNAL;
