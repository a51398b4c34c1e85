-- One row for a human being, whatever he or she is here: a teacher may also be a guardian.
CREATE TABLE person (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT person_sourced_id_unique UNIQUE,
    family_name text NOT NULL,
    given_names text NOT NULL DEFAULT '',
    middle_name text,
    preferred_name text,
    sex text CHECK (sex IN ('F', 'M')),
    birth_date date,
    birth_precision text NOT NULL DEFAULT 'day' CHECK (birth_precision IN ('day', 'month', 'year')),
    birth_place text,
    nationality text CHECK (nationality ~ '^[A-Z]{2}$'),
    email text,
    phone text,
    second_phone text,
    address text,
    language text,
    sort_key text GENERATED ALWAYS AS (platform.fold(family_name) || ' ' || platform.fold(given_names)) STORED,
    search_text text GENERATED ALWAYS AS (platform.fold_words(translate(
        family_name || ' ' || given_names || ' ' || coalesce(middle_name, '') || ' ' || coalesce(preferred_name, ''),
        '''’‘ʼ`´', ''))) STORED,
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX person_sort ON person (sort_key, id);
CREATE INDEX person_search ON person USING gin (search_text extension.gin_trgm_ops);
CREATE INDEX person_phone ON person (phone);
CREATE INDEX person_second_phone ON person (second_phone) WHERE second_phone IS NOT NULL;

-- Matricule, IEN, UPI, EMIS …: several per person, none mandatory.
CREATE TABLE person_identifier (
    person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    kind text NOT NULL,
    value text NOT NULL,
    issuer text,
    checked_by uuid,
    checked_on date,
    PRIMARY KEY (person_id, kind),
    CONSTRAINT person_identifier_unique UNIQUE (kind, value)
);
CREATE INDEX person_identifier_value ON person_identifier (upper(value));

CREATE TABLE pupil (
    person_id uuid PRIMARY KEY REFERENCES person,
    admission_number text CONSTRAINT pupil_admission_number_unique UNIQUE,
    entered_on date,
    left_on date,
    left_reason text,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT pupil_left_after_entry CHECK (left_on >= entered_on)
);

CREATE TABLE staff (
    person_id uuid PRIMARY KEY REFERENCES person,
    title text,
    entered_on date,
    left_on date,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT staff_left_after_entry CHECK (left_on >= entered_on)
);

CREATE TABLE guardianship (
    id uuid PRIMARY KEY,
    pupil_id uuid NOT NULL REFERENCES pupil,
    guardian_id uuid NOT NULL REFERENCES person,
    relation text NOT NULL CHECK (relation IN
        ('mother', 'father', 'grandparent', 'aunt_uncle', 'sibling', 'tutor', 'foster', 'other')),
    custody boolean NOT NULL DEFAULT true,
    may_be_contacted boolean NOT NULL DEFAULT true,
    may_collect boolean NOT NULL DEFAULT true,
    lives_with boolean NOT NULL DEFAULT false,
    pays boolean NOT NULL DEFAULT false,
    position int NOT NULL DEFAULT 0,
    ended_on date,
    ended_reason text,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT guardianship_once UNIQUE (pupil_id, guardian_id),
    CONSTRAINT guardianship_not_oneself CHECK (pupil_id <> guardian_id)
);
CREATE INDEX guardianship_guardian ON guardianship (guardian_id);

-- ends_on is the first day the pupil is no longer there, so that a move within the year ends one row and begins another
-- on the same day. Without it the pupil stays until the year ends. The same holds for teaching assignments.
CREATE TABLE enrollment (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT enrollment_sourced_id_unique UNIQUE,
    pupil_id uuid NOT NULL REFERENCES pupil,
    school_class_id uuid NOT NULL REFERENCES school_class,
    kind text NOT NULL CHECK (kind IN ('class', 'group')),
    starts_on date NOT NULL,
    ends_on date,
    repeating boolean NOT NULL DEFAULT false,
    reason text,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT enrollment_ends_after_start CHECK (ends_on >= starts_on),
    CONSTRAINT enrollment_one_class_at_a_time EXCLUDE USING gist
        (pupil_id WITH =, daterange(starts_on, ends_on) WITH &&) WHERE (kind = 'class'),
    CONSTRAINT enrollment_once_in_a_group EXCLUDE USING gist
        (pupil_id WITH =, school_class_id WITH =, daterange(starts_on, ends_on) WITH &&)
);
CREATE INDEX enrollment_class ON enrollment (school_class_id, starts_on);
CREATE INDEX enrollment_pupil ON enrollment (pupil_id, starts_on);

CREATE TABLE teaching_assignment (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT teaching_assignment_sourced_id_unique UNIQUE,
    staff_id uuid NOT NULL REFERENCES staff,
    school_class_id uuid NOT NULL REFERENCES school_class,
    subject_id uuid REFERENCES subject,
    role text NOT NULL DEFAULT 'teacher' CHECK (role IN ('teacher', 'class_teacher', 'assistant')),
    starts_on date,
    ends_on date,
    weekly_minutes int CHECK (weekly_minutes > 0),
    version int NOT NULL DEFAULT 0,
    CONSTRAINT teaching_assignment_once UNIQUE NULLS NOT DISTINCT (staff_id, school_class_id, subject_id, role)
);
CREATE INDEX teaching_assignment_class ON teaching_assignment (school_class_id);

-- One import from upload to application: what was read, what was found, what was done.
CREATE TABLE roster_import (
    id uuid PRIMARY KEY,
    format text NOT NULL,
    file_name text NOT NULL,
    content bytea NOT NULL,
    options jsonb NOT NULL DEFAULT '{}',
    state text NOT NULL CHECK (state IN ('checked', 'applied', 'refused')),
    report jsonb NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    applied_at timestamptz
);
