-- How a school's papers look in a year: for one level and period, or for all that have none of their own.
CREATE TABLE card_template (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    level_id uuid REFERENCES level,
    period_id uuid REFERENCES period,
    kind text NOT NULL CHECK (kind IN ('report')),
    document jsonb NOT NULL,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT card_template_once UNIQUE NULLS NOT DISTINCT (school_year_id, level_id, period_id, kind)
);

-- The key by which the school signs its papers. The newest signs; the others stay, for what they have signed.
CREATE TABLE signing_key (
    id uuid PRIMARY KEY,
    public_key bytea NOT NULL,
    sealed_private bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);

-- Cards asked for together. seed: what their identifiers are made from, so that a run that was cut goes on as it began.
-- attempt: a new one takes the run away from whoever had it before; beat_at: the last sign of life.
CREATE TABLE print_run (
    id uuid PRIMARY KEY,
    period_id uuid NOT NULL REFERENCES period,
    seed bytea NOT NULL,
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'failed')),
    attempt int NOT NULL DEFAULT 0,
    problem text,
    asked_by uuid NOT NULL,
    asked_by_person uuid REFERENCES person,
    asked_at timestamptz NOT NULL DEFAULT now(),
    beat_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
CREATE INDEX print_run_asked ON print_run (asked_at);

-- Signed once, never changed: snapshot holds the very characters that were signed, with the rules that made the figures.
CREATE TABLE report_card (
    id uuid PRIMARY KEY,
    pupil_id uuid NOT NULL REFERENCES pupil,
    school_class_id uuid NOT NULL REFERENCES school_class,
    period_id uuid NOT NULL REFERENCES period,
    print_run_id uuid REFERENCES print_run,
    serial text NOT NULL CONSTRAINT report_card_serial_unique UNIQUE,
    snapshot text NOT NULL,
    digest text NOT NULL,
    signing_key_id uuid NOT NULL REFERENCES signing_key,
    signature bytea NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by uuid NOT NULL,
    issued_by_person uuid REFERENCES person,
    replaces_id uuid REFERENCES report_card,
    replaced_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 10 AND 500),
    CONSTRAINT report_card_withdrawn_for_a_reason CHECK (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason) IN (0, 3))
);
CREATE UNIQUE INDEX report_card_current ON report_card (school_class_id, period_id, pupil_id)
    WHERE replaced_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX report_card_pupil ON report_card (pupil_id, issued_at);

-- One pupil asked for in a run and, once it is made, the paper.
CREATE TABLE print_page (
    print_run_id uuid NOT NULL REFERENCES print_run ON DELETE CASCADE,
    school_class_id uuid NOT NULL REFERENCES school_class,
    pupil_id uuid NOT NULL REFERENCES pupil,
    position int NOT NULL,
    report_card_id uuid REFERENCES report_card,
    pdf bytea,
    PRIMARY KEY (print_run_id, school_class_id, pupil_id),
    CONSTRAINT print_page_whole CHECK (num_nonnulls(report_card_id, pdf) IN (0, 2))
);
