-- One daily run of the operator's billing. attempt: a new one takes the run away from whoever had it before; beat_at: the
-- last sign of life.
CREATE TABLE billing_run (
    day date PRIMARY KEY,
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done')),
    attempt int NOT NULL DEFAULT 0,
    beat_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    handled int NOT NULL DEFAULT 0,
    failed int NOT NULL DEFAULT 0
);
GRANT SELECT, INSERT, UPDATE ON billing_run TO platform_app;

-- Schools that were there before have a trial from today.
INSERT INTO contract (id, establishment_id, starts_on, trial_ends_on)
    SELECT uuidv7(), e.id, current_date, current_date + 60 FROM establishment e WHERE e.state <> 'closed';
