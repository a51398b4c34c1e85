-- Sentences that the school's teachers may choose from: those of one subject, and those of all.
CREATE TABLE phrase (
    id uuid PRIMARY KEY,
    subject_id uuid REFERENCES subject,
    text text NOT NULL CONSTRAINT phrase_length CHECK (length(text) BETWEEN 1 AND 300),
    position int NOT NULL DEFAULT 0,
    version int NOT NULL DEFAULT 1
);

-- What a subject's teacher says of a pupil at the end of a period. A comment taken back keeps its row, empty, so that
-- whoever saw it before never overwrites what follows.
CREATE TABLE subject_comment (
    period_id uuid NOT NULL REFERENCES period,
    pupil_id uuid NOT NULL REFERENCES pupil,
    subject_id uuid NOT NULL REFERENCES subject,
    school_class_id uuid NOT NULL REFERENCES school_class,
    text text NOT NULL CONSTRAINT subject_comment_length CHECK (length(text) <= 300),
    written_by uuid NOT NULL,
    written_by_person uuid REFERENCES person,
    written_at timestamptz NOT NULL DEFAULT now(),
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (period_id, pupil_id, subject_id)
);
CREATE INDEX subject_comment_class ON subject_comment (school_class_id, period_id);

-- The sitting of a class's teachers at the end of a period. attendance: [{"name", "role", "present"}].
CREATE TABLE council (
    id uuid PRIMARY KEY,
    school_class_id uuid NOT NULL REFERENCES school_class,
    period_id uuid NOT NULL REFERENCES period,
    state text NOT NULL DEFAULT 'prepared' CHECK (state IN ('prepared', 'sitting', 'closed')),
    held_on date,
    chaired_by text CHECK (length(chaired_by) <= 120),
    attendance jsonb NOT NULL DEFAULT '[]',
    remarks text CHECK (length(remarks) <= 4000),
    opened_at timestamptz,
    closed_at timestamptz,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT council_once UNIQUE (school_class_id, period_id)
);

-- honour, warning: codes of the scheme or the usual ones, several apart by one space. refused: honours that the figures
-- earned and the council refused for conduct. decision: one code, at the year's end. proposed: what the scheme proposed
-- when this was last decided, [{"code", "kind", "barred"}]; a proposal is never overwritten by a decision. conduct:
-- marks or words for work, assiduity and conduct, by key. decided_by is null as long as it is only prepared.
CREATE TABLE council_verdict (
    council_id uuid NOT NULL REFERENCES council,
    pupil_id uuid NOT NULL REFERENCES pupil,
    comment text CHECK (length(comment) <= 600),
    honour text,
    refused text,
    warning text,
    decision text,
    reasons text CHECK (length(reasons) <= 600),
    conduct jsonb NOT NULL DEFAULT '{}',
    proposed jsonb NOT NULL DEFAULT '[]',
    written_by uuid NOT NULL,
    written_by_person uuid REFERENCES person,
    written_at timestamptz NOT NULL DEFAULT now(),
    decided_by uuid,
    decided_by_person uuid REFERENCES person,
    decided_at timestamptz,
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (council_id, pupil_id),
    CONSTRAINT council_verdict_decided_by_somebody CHECK (num_nonnulls(decided_by, decided_at) IN (0, 2))
);
