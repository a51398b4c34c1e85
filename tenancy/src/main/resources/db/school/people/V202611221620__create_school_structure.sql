-- Every table carries sourced_id: the key by which the school's other system (OneRoster) knows the row.
-- weekend: ISO days of the week as digits, '67' for Saturday and Sunday.
CREATE TABLE school_year (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT school_year_sourced_id_unique UNIQUE,
    name text NOT NULL CONSTRAINT school_year_name_unique UNIQUE,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed')),
    weekend text NOT NULL DEFAULT '67',
    version int NOT NULL DEFAULT 0,
    CONSTRAINT school_year_ends_after_start CHECK (ends_on > starts_on),
    CONSTRAINT school_year_weekend_iso CHECK (weekend ~ '^1?2?3?4?5?6?7?$' AND weekend <> '1234567')
);

CREATE TABLE period (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT period_sourced_id_unique UNIQUE,
    school_year_id uuid NOT NULL REFERENCES school_year,
    parent_id uuid REFERENCES period,
    kind text NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    position int NOT NULL DEFAULT 0,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT period_ends_after_start CHECK (ends_on >= starts_on),
    CONSTRAINT period_not_its_own_parent CHECK (parent_id <> id)
);
CREATE INDEX period_school_year ON period (school_year_id, parent_id, position);

CREATE TABLE closure (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    provisional boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT closure_ends_after_start CHECK (ends_on >= starts_on)
);
CREATE INDEX closure_school_year ON closure (school_year_id, starts_on);

CREATE TABLE level (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT level_sourced_id_unique UNIQUE,
    code text NOT NULL CONSTRAINT level_code_unique UNIQUE,
    name text NOT NULL,
    stage text,
    position int NOT NULL DEFAULT 0,
    roll_unit text NOT NULL DEFAULT 'lesson' CHECK (roll_unit IN ('lesson', 'half_day')),
    version int NOT NULL DEFAULT 0
);

CREATE TABLE stream (
    id uuid PRIMARY KEY,
    code text NOT NULL CONSTRAINT stream_code_unique UNIQUE,
    name text NOT NULL,
    version int NOT NULL DEFAULT 0
);

CREATE TABLE room (
    id uuid PRIMARY KEY,
    code text NOT NULL CONSTRAINT room_code_unique UNIQUE,
    name text,
    capacity int CHECK (capacity > 0),
    version int NOT NULL DEFAULT 0
);

-- A school with double vacation runs a morning and an afternoon shift in the same rooms.
CREATE TABLE shift (
    id uuid PRIMARY KEY,
    code text NOT NULL CONSTRAINT shift_code_unique UNIQUE,
    name text NOT NULL,
    starts_at time NOT NULL,
    ends_at time NOT NULL,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT shift_ends_after_start CHECK (ends_at > starts_at)
);

-- The bell: the lessons and half-days of a school day. A roll is taken for one slot.
CREATE TABLE slot (
    id uuid PRIMARY KEY,
    shift_id uuid REFERENCES shift,
    code text NOT NULL CONSTRAINT slot_code_unique UNIQUE,
    name text NOT NULL,
    unit text NOT NULL CHECK (unit IN ('lesson', 'half_day')),
    half_day text NOT NULL CHECK (half_day IN ('am', 'pm')),
    starts_at time NOT NULL,
    ends_at time NOT NULL,
    position int NOT NULL DEFAULT 0,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT slot_ends_after_start CHECK (ends_at > starts_at)
);

CREATE TABLE subject (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT subject_sourced_id_unique UNIQUE,
    code text NOT NULL CONSTRAINT subject_code_unique UNIQUE,
    name text NOT NULL,
    version int NOT NULL DEFAULT 0
);

-- A coefficient belongs to (year, level, stream, subject), not to the subject.
CREATE TABLE coefficient (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    level_id uuid NOT NULL REFERENCES level,
    stream_id uuid REFERENCES stream,
    subject_id uuid NOT NULL REFERENCES subject,
    value numeric(6, 2) NOT NULL CONSTRAINT coefficient_not_negative CHECK (value >= 0),
    weekly_minutes int CHECK (weekly_minutes > 0),
    version int NOT NULL DEFAULT 0,
    CONSTRAINT coefficient_once UNIQUE NULLS NOT DISTINCT (school_year_id, level_id, stream_id, subject_id)
);

-- A class of the school (kind class) or a group drawn from one or more classes (kind group). One pupil has one class at
-- a time and any number of groups. From list_frozen_on on, list numbers stay and latecomers are added at the end.
CREATE TABLE school_class (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT school_class_sourced_id_unique UNIQUE,
    school_year_id uuid NOT NULL REFERENCES school_year,
    kind text NOT NULL CHECK (kind IN ('class', 'group')),
    code text NOT NULL,
    name text NOT NULL,
    level_id uuid REFERENCES level,
    stream_id uuid REFERENCES stream,
    subject_id uuid REFERENCES subject,
    room_id uuid REFERENCES room,
    shift_id uuid REFERENCES shift,
    capacity int CHECK (capacity > 0),
    list_frozen_on date,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT school_class_code_unique UNIQUE (school_year_id, code)
);

-- A multigrade class has further levels beside its first.
CREATE TABLE school_class_level (
    school_class_id uuid NOT NULL REFERENCES school_class ON DELETE CASCADE,
    level_id uuid NOT NULL REFERENCES level,
    PRIMARY KEY (school_class_id, level_id)
);
