-- Work that a class is asked for in a subject. visible_from: null while the teacher prepares it. groups: lists of pupils who
-- hand in and are marked together. rubric: criteria with levels. assessment_id: where its released marks stand in the
-- gradebook.
CREATE TABLE assignment (
    id uuid PRIMARY KEY,
    school_class_id uuid NOT NULL REFERENCES school_class,
    subject_id uuid NOT NULL REFERENCES subject,
    lesson_id uuid,
    title text NOT NULL,
    instructions text NOT NULL DEFAULT '' CHECK (length(instructions) <= 10000),
    due_at timestamptz NOT NULL,
    accepted_until timestamptz CONSTRAINT assignment_accepted_until_due CHECK (accepted_until >= due_at),
    late_percent numeric(5, 2) NOT NULL DEFAULT 0 CHECK (late_percent BETWEEN 0 AND 100),
    takes_text boolean NOT NULL,
    takes_files boolean NOT NULL,
    takes_paper boolean NOT NULL,
    resubmissions int NOT NULL DEFAULT 0 CHECK (resubmissions >= 0),
    groups jsonb NOT NULL DEFAULT '[]',
    maximum numeric(7, 2) NOT NULL CONSTRAINT assignment_maximum_positive CHECK (maximum > 0),
    rubric jsonb NOT NULL DEFAULT '[]',
    assessment_id uuid REFERENCES assessment,
    visible_from timestamptz,
    cancelled_at timestamptz,
    version int NOT NULL DEFAULT 0
);
CREATE INDEX assignment_class ON assignment (school_class_id, subject_id);
CREATE INDEX assignment_assessment ON assignment (assessment_id);

-- What a pupil handed in, for his or her group where there are groups; each attempt stays. late: by when it arrived;
-- device_time: what the pupil's own clock said.
CREATE TABLE submission (
    id uuid PRIMARY KEY,
    assignment_id uuid NOT NULL REFERENCES assignment,
    pupil_id uuid NOT NULL REFERENCES pupil,
    attempt int NOT NULL,
    text text CHECK (length(text) <= 50000),
    handed_in_at timestamptz NOT NULL DEFAULT now(),
    device_time timestamptz,
    late boolean NOT NULL,
    CONSTRAINT submission_attempt_once UNIQUE (assignment_id, pupil_id, attempt)
);

CREATE TABLE submission_file (
    submission_id uuid NOT NULL REFERENCES submission,
    file_id uuid NOT NULL REFERENCES file,
    position int NOT NULL,
    PRIMARY KEY (submission_id, file_id)
);
CREATE INDEX submission_file_file ON submission_file (file_id);

-- raw: before what lateness takes off. Paper is marked without a submission.
CREATE TABLE submission_mark (
    assignment_id uuid NOT NULL REFERENCES assignment,
    pupil_id uuid NOT NULL REFERENCES pupil,
    submission_id uuid REFERENCES submission,
    points jsonb NOT NULL DEFAULT '[]',
    raw numeric(9, 4) CONSTRAINT submission_mark_not_negative CHECK (raw >= 0),
    score numeric(9, 4),
    state text CHECK (state IN ('not-handed-in', 'excused', 'cheating')),
    late_waived boolean NOT NULL DEFAULT false,
    feedback text CHECK (length(feedback) <= 5000),
    voice_file_id uuid REFERENCES file,
    marked_by uuid NOT NULL,
    marked_by_person uuid REFERENCES person,
    marked_at timestamptz NOT NULL DEFAULT now(),
    released_at timestamptz,
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (assignment_id, pupil_id),
    CONSTRAINT submission_mark_score_or_state CHECK (num_nonnulls(score, state) <= 1)
);
CREATE INDEX submission_mark_submission ON submission_mark (submission_id);
CREATE INDEX submission_mark_voice ON submission_mark (voice_file_id);
