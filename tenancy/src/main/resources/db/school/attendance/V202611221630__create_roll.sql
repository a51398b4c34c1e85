-- The roll of a class or group at one slot of one day. taken_by and marked_by are identities, which every writer has;
-- the person beside it is null for staff of the office who have no record in the school.
CREATE TABLE roll (
    id uuid PRIMARY KEY,
    school_class_id uuid NOT NULL REFERENCES school_class,
    held_on date NOT NULL,
    slot_id uuid NOT NULL REFERENCES slot,
    subject_id uuid REFERENCES subject,
    teacher_absent boolean NOT NULL DEFAULT false,
    taken_by uuid NOT NULL,
    taken_by_person uuid REFERENCES person,
    taken_at timestamptz NOT NULL DEFAULT now(),
    version int NOT NULL DEFAULT 1,
    CONSTRAINT roll_once UNIQUE (school_class_id, held_on, slot_id)
);
CREATE INDEX roll_day ON roll (held_on, slot_id);

-- Only what differs from "present".
CREATE TABLE absence (
    roll_id uuid NOT NULL REFERENCES roll ON DELETE CASCADE,
    pupil_id uuid NOT NULL REFERENCES pupil,
    state text NOT NULL CHECK (state IN ('absent', 'late', 'left_early', 'excused', 'dispensed', 'excluded')),
    minutes int CONSTRAINT absence_minutes_in_a_day CHECK (minutes BETWEEN 1 AND 600),
    note text CHECK (length(note) <= 500),
    marked_by uuid NOT NULL,
    marked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (roll_id, pupil_id),
    CONSTRAINT absence_minutes_of_late CHECK ((state IN ('late', 'left_early')) = (minutes IS NOT NULL))
);
CREATE INDEX absence_pupil ON absence (pupil_id, roll_id);

-- Who changed what and when; never updated. overrides: the newest version by someone else that the writer had not seen.
CREATE TABLE roll_history (
    roll_id uuid NOT NULL REFERENCES roll ON DELETE CASCADE,
    version int NOT NULL,
    changed_by uuid NOT NULL,
    changed_by_person uuid REFERENCES person,
    changed_at timestamptz NOT NULL DEFAULT now(),
    device_id uuid,
    device_seq bigint,
    device_time timestamptz,
    teacher_absent boolean NOT NULL,
    subject_id uuid REFERENCES subject,
    exceptions jsonb NOT NULL,
    overrides int,
    PRIMARY KEY (roll_id, version)
);
