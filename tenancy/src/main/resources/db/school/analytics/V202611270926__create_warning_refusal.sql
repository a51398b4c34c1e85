-- Of whom no early warning is reckoned: a child whose guardian does not want it, or, without a pupil, the whole school.
CREATE TABLE warning_refusal (
    id uuid PRIMARY KEY,
    pupil_id uuid REFERENCES pupil CONSTRAINT warning_refusal_once UNIQUE NULLS NOT DISTINCT,
    refused_by uuid NOT NULL,
    refused_at timestamptz NOT NULL DEFAULT now()
);
