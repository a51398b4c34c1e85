-- How marks count in a year, for one level or, without one, for every level that has none of its own.
CREATE TABLE grading_scheme (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    level_id uuid REFERENCES level,
    name text NOT NULL,
    preset text,
    document jsonb NOT NULL,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT grading_scheme_once UNIQUE NULLS NOT DISTINCT (school_year_id, level_id)
);

-- Something that is marked (OneRoster: lineItem). visible_from: null is not shown to families. A cancelled one keeps its
-- marks and counts nowhere.
CREATE TABLE assessment (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT assessment_sourced_id_unique UNIQUE,
    school_class_id uuid NOT NULL REFERENCES school_class,
    subject_id uuid NOT NULL REFERENCES subject,
    period_id uuid NOT NULL REFERENCES period,
    category text NOT NULL,
    title text NOT NULL,
    held_on date NOT NULL,
    maximum numeric(7, 2) NOT NULL CONSTRAINT assessment_maximum_positive CHECK (maximum > 0),
    weight numeric(6, 2) NOT NULL DEFAULT 1 CONSTRAINT assessment_weight_positive CHECK (weight > 0),
    bonus boolean NOT NULL DEFAULT false,
    visible_from timestamptz,
    position int NOT NULL DEFAULT 0,
    cancelled_at timestamptz,
    version int NOT NULL DEFAULT 0
);
CREATE INDEX assessment_class ON assessment (school_class_id, period_id, subject_id);
CREATE INDEX assessment_period ON assessment (period_id, subject_id);

-- OneRoster: result. A mark taken back keeps its row, so that whoever saw it before is told, and never overwrites it.
CREATE TABLE mark (
    assessment_id uuid NOT NULL REFERENCES assessment,
    pupil_id uuid NOT NULL REFERENCES pupil,
    score numeric(9, 4) CONSTRAINT mark_score_not_negative CHECK (score >= 0),
    state text CHECK (state IN ('absent-justified', 'absent-unjustified', 'excused', 'not-handed-in', 'dispensed',
        'cheating', 'not-marked')),
    note text CHECK (length(note) <= 500),
    marked_by uuid NOT NULL,
    marked_at timestamptz NOT NULL DEFAULT now(),
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (assessment_id, pupil_id),
    CONSTRAINT mark_score_or_state CHECK (num_nonnulls(score, state) <= 1)
);
CREATE INDEX mark_pupil ON mark (pupil_id, assessment_id);

-- After the seal no mark of the class moves in that period, or in those it holds, until somebody re-opens it and says why.
CREATE TABLE sealing (
    id uuid PRIMARY KEY,
    school_class_id uuid NOT NULL REFERENCES school_class,
    period_id uuid NOT NULL REFERENCES period,
    sealed_by uuid NOT NULL,
    sealed_by_person uuid REFERENCES person,
    sealed_at timestamptz NOT NULL DEFAULT now(),
    reopened_by uuid,
    reopened_by_person uuid REFERENCES person,
    reopened_at timestamptz,
    reason text CHECK (length(reason) BETWEEN 10 AND 500),
    CONSTRAINT sealing_reopened_for_a_reason CHECK (num_nonnulls(reopened_by, reopened_at, reason) IN (0, 3))
);
CREATE UNIQUE INDEX sealing_once ON sealing (school_class_id, period_id) WHERE reopened_at IS NULL;
CREATE INDEX sealing_class ON sealing (school_class_id, sealed_at);

-- Every version of a mark; never updated. reopening_id: the re-opened seal under which it was changed.
CREATE TABLE mark_history (
    assessment_id uuid NOT NULL REFERENCES assessment,
    pupil_id uuid NOT NULL REFERENCES pupil,
    version int NOT NULL,
    score numeric(9, 4),
    state text,
    note text,
    changed_by uuid NOT NULL,
    changed_by_person uuid REFERENCES person,
    changed_at timestamptz NOT NULL DEFAULT now(),
    device_id uuid,
    device_seq bigint,
    device_time timestamptz,
    reopening_id uuid REFERENCES sealing,
    PRIMARY KEY (assessment_id, pupil_id, version)
);
