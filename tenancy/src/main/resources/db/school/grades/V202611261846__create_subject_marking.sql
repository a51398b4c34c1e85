-- How a subject is marked in a year, at a level and perhaps in a stream, beside its coefficient. maximum: what it is out of
-- where the scheme counts in points. components: oral, written…, each with its code, name and coefficient.
CREATE TABLE subject_marking (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    level_id uuid NOT NULL REFERENCES level,
    stream_id uuid REFERENCES stream,
    subject_id uuid NOT NULL REFERENCES subject,
    maximum numeric(7, 2) CONSTRAINT subject_marking_maximum_positive CHECK (maximum > 0),
    bonus boolean NOT NULL DEFAULT false,
    tags text[] NOT NULL DEFAULT '{}',
    components jsonb NOT NULL DEFAULT '[]',
    version int NOT NULL DEFAULT 0,
    CONSTRAINT subject_marking_once UNIQUE NULLS NOT DISTINCT (school_year_id, level_id, stream_id, subject_id)
);

-- Which component of its subject is assessed; null for a subject that is one piece.
ALTER TABLE assessment ADD COLUMN component text;
