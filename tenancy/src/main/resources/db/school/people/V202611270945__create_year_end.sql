-- The passage of the school from a year to the next. choices: what people decided where no council had, and the classes they
-- chose, by pupil: {"decision", "to", "leaves"}. plan: where everybody goes, as it was shown and confirmed; by it the next
-- year is filled, and emptied again. attempt, beat_at: as of print_run. Whoever opened the next year cannot go back.
CREATE TABLE year_end (
    school_year_id uuid PRIMARY KEY REFERENCES school_year,
    next_year_id uuid CONSTRAINT year_end_next_once UNIQUE REFERENCES school_year,
    state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'running', 'done', 'failed', 'opened')),
    choices jsonb NOT NULL DEFAULT '{}',
    plan jsonb NOT NULL DEFAULT '[]',
    attempt int NOT NULL DEFAULT 0,
    problem text,
    asked_by uuid,
    asked_by_person uuid REFERENCES person,
    asked_at timestamptz,
    beat_at timestamptz,
    finished_at timestamptz,
    opened_at timestamptz,
    CONSTRAINT year_end_next_is_another CHECK (next_year_id <> school_year_id),
    CONSTRAINT year_end_planned_has_no_next CHECK (state <> 'planned' OR next_year_id IS NULL)
);
