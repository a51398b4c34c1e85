-- The facts of each school beside the schools, on each node. A school's own role writes its rows in its own transaction;
-- a district reads the aggregates of the schools that are named in its transaction, and no fact of a pupil. The owner
-- sees nothing: row security is forced. tenant is COLLATE "C", as current_user is: otherwise no index serves the policy.
DROP TABLE school_day;

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'district_reader') THEN
        CREATE ROLE district_reader NOLOGIN;
    END IF;
END $$;
GRANT district_reader TO app WITH INHERIT FALSE, SET TRUE;
GRANT USAGE ON SCHEMA analytics TO district_reader;

-- HMAC-SHA256 (RFC 2104, cut to 128 bits) of a pupil's id; the key, of one block, comes as its two pads.
CREATE FUNCTION pupil_key(inner_pad bytea, outer_pad bytea, pupil uuid) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT encode(substring(sha256(outer_pad || sha256(inner_pad || uuid_send(pupil))) FROM 1 FOR 16), 'hex')::uuid $$;
REVOKE EXECUTE ON FUNCTION pupil_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pupil_key TO school;

CREATE TABLE dim_school (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    name text NOT NULL,
    code text NOT NULL,
    country text NOT NULL,
    currency text NOT NULL,
    time_zone text NOT NULL,
    counted_until date NOT NULL,
    refreshed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant)
);
COMMENT ON TABLE dim_school IS 'One row for each school that has had a night';
COMMENT ON COLUMN dim_school.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_school.name IS 'as the registry had it that night';
COMMENT ON COLUMN dim_school.code IS 'official code (EMIS)';
COMMENT ON COLUMN dim_school.country IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN dim_school.currency IS 'ISO 4217, of the amounts in fact_payment';
COMMENT ON COLUMN dim_school.time_zone IS 'IANA name: its midnight parts the days';
COMMENT ON COLUMN dim_school.counted_until IS 'the last day whose missing rolls are counted: the day before the night';
COMMENT ON COLUMN dim_school.refreshed_at IS 'when the last night was finished';

CREATE TABLE dim_year (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    year_id uuid NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    state text NOT NULL,
    PRIMARY KEY (tenant, year_id)
);
COMMENT ON TABLE dim_year IS 'School years';
COMMENT ON COLUMN dim_year.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_year.year_id IS 'school_year.id';
COMMENT ON COLUMN dim_year.name IS '2026-2027';
COMMENT ON COLUMN dim_year.starts_on IS 'first day';
COMMENT ON COLUMN dim_year.ends_on IS 'last day, included';
COMMENT ON COLUMN dim_year.state IS 'draft, open or closed';

CREATE TABLE dim_term (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    term_id uuid NOT NULL,
    year_id uuid NOT NULL,
    parent_id uuid,
    kind text NOT NULL,
    name text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    position int NOT NULL,
    PRIMARY KEY (tenant, term_id)
);
COMMENT ON TABLE dim_term IS 'Periods of marking; the whole year is one of them, with the id of the year';
COMMENT ON COLUMN dim_term.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_term.term_id IS 'period.id; school_year.id for the whole year';
COMMENT ON COLUMN dim_term.year_id IS 'dim_year';
COMMENT ON COLUMN dim_term.parent_id IS 'the term that holds it; null below the year';
COMMENT ON COLUMN dim_term.kind IS 'year, or what the school calls it: term, semester, sequence';
COMMENT ON COLUMN dim_term.name IS 'as printed';
COMMENT ON COLUMN dim_term.starts_on IS 'first day';
COMMENT ON COLUMN dim_term.ends_on IS 'last day, included';
COMMENT ON COLUMN dim_term.position IS 'order within the year';

CREATE TABLE dim_class (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    class_id uuid NOT NULL,
    year_id uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    level_code text NOT NULL,
    level_name text NOT NULL,
    level_position int NOT NULL,
    stream_code text NOT NULL,
    PRIMARY KEY (tenant, class_id)
);
COMMENT ON TABLE dim_class IS 'Classes and groups of all years';
COMMENT ON COLUMN dim_class.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_class.class_id IS 'school_class.id';
COMMENT ON COLUMN dim_class.year_id IS 'dim_year';
COMMENT ON COLUMN dim_class.kind IS 'class or group';
COMMENT ON COLUMN dim_class.code IS 'short name';
COMMENT ON COLUMN dim_class.name IS 'name';
COMMENT ON COLUMN dim_class.level_code IS 'code of the first level; empty without one';
COMMENT ON COLUMN dim_class.level_name IS 'name of the first level; empty without one';
COMMENT ON COLUMN dim_class.level_position IS 'order of levels';
COMMENT ON COLUMN dim_class.stream_code IS 'code of the stream; empty without one';

CREATE TABLE dim_subject (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    subject_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (tenant, subject_id)
);
COMMENT ON TABLE dim_subject IS 'Subjects';
COMMENT ON COLUMN dim_subject.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_subject.subject_id IS 'subject.id';
COMMENT ON COLUMN dim_subject.code IS 'code';
COMMENT ON COLUMN dim_subject.name IS 'name';

CREATE TABLE dim_pupil (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    pupil_key uuid NOT NULL,
    sex text NOT NULL CHECK (sex IN ('F', 'M', 'U')),
    birth_year int,
    PRIMARY KEY (tenant, pupil_key)
);
COMMENT ON TABLE dim_pupil IS 'Pupils by pseudonym: whoever has only this schema links nobody';
COMMENT ON COLUMN dim_pupil.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_pupil.pupil_key IS 'pupil_key() of the pupil with the key of the school';
COMMENT ON COLUMN dim_pupil.sex IS 'F, M or U where the school does not say';
COMMENT ON COLUMN dim_pupil.birth_year IS 'year of birth, or null';

CREATE TABLE dim_day (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    year_id uuid NOT NULL,
    day date NOT NULL,
    iso_year int NOT NULL,
    iso_week int NOT NULL,
    month date NOT NULL,
    weekday int NOT NULL,
    school_day boolean NOT NULL,
    closure text,
    PRIMARY KEY (tenant, year_id, day)
);
COMMENT ON TABLE dim_day IS 'Every day of each school year';
COMMENT ON COLUMN dim_day.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN dim_day.year_id IS 'dim_year';
COMMENT ON COLUMN dim_day.day IS 'the day';
COMMENT ON COLUMN dim_day.iso_year IS 'year of the ISO week';
COMMENT ON COLUMN dim_day.iso_week IS 'ISO week, 1 to 53';
COMMENT ON COLUMN dim_day.month IS 'first day of its month';
COMMENT ON COLUMN dim_day.weekday IS '1 is Monday, 7 Sunday';
COMMENT ON COLUMN dim_day.school_day IS 'neither weekend nor closure';
COMMENT ON COLUMN dim_day.closure IS 'why there is no school, or null';

CREATE TABLE fact_enrollment (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    pupil_key uuid NOT NULL,
    class_id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date,
    kind text NOT NULL,
    repeating boolean NOT NULL,
    PRIMARY KEY (tenant, pupil_key, class_id, from_on)
);
CREATE INDEX fact_enrollment_class ON fact_enrollment (tenant, class_id, from_on);
COMMENT ON TABLE fact_enrollment IS 'Stays of pupils in classes and groups';
COMMENT ON COLUMN fact_enrollment.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_enrollment.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN fact_enrollment.class_id IS 'dim_class';
COMMENT ON COLUMN fact_enrollment.from_on IS 'first day';
COMMENT ON COLUMN fact_enrollment.until_on IS 'first day no longer there; null until the year ends';
COMMENT ON COLUMN fact_enrollment.kind IS 'class or group';
COMMENT ON COLUMN fact_enrollment.repeating IS 'whether the pupil does the level again';

CREATE TABLE fact_roll (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    class_id uuid NOT NULL,
    day date NOT NULL,
    rolls_expected int NOT NULL,
    rolls_taken int NOT NULL,
    rolls_late int NOT NULL,
    rolls_missing int NOT NULL,
    rolls_counted int NOT NULL,
    pupils int NOT NULL,
    slots int NOT NULL,
    absent int NOT NULL,
    excused int NOT NULL,
    excluded int NOT NULL,
    late int NOT NULL,
    left_early int NOT NULL,
    dispensed int NOT NULL,
    missed_minutes int NOT NULL,
    late_minutes int NOT NULL,
    PRIMARY KEY (tenant, class_id, day)
);
CREATE INDEX fact_roll_day ON fact_roll (tenant, day);
COMMENT ON TABLE fact_roll IS 'A class or group on a day: on days on which a roll was expected up to dim_school.counted_until, and wherever one was taken';
COMMENT ON COLUMN fact_roll.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_roll.class_id IS 'dim_class';
COMMENT ON COLUMN fact_roll.day IS 'the day';
COMMENT ON COLUMN fact_roll.rolls_expected IS 'slots in which the class is called by its bell; 0 for groups and days without school';
COMMENT ON COLUMN fact_roll.rolls_taken IS 'rolls there are, those of absent teachers included';
COMMENT ON COLUMN fact_roll.rolls_late IS 'of these, first taken after the end of their slot';
COMMENT ON COLUMN fact_roll.rolls_missing IS 'slots in which neither the class nor a group of its pupils was called';
COMMENT ON COLUMN fact_roll.rolls_counted IS 'rolls whose teacher was there: only these count for pupils';
COMMENT ON COLUMN fact_roll.pupils IS 'enrolled on that day';
COMMENT ON COLUMN fact_roll.slots IS 'pupils times counted rolls, without dispensed ones: what all rates are of';
COMMENT ON COLUMN fact_roll.absent IS 'slots missed without a reason';
COMMENT ON COLUMN fact_roll.excused IS 'slots missed and justified';
COMMENT ON COLUMN fact_roll.excluded IS 'slots missed because the school sent the pupil away';
COMMENT ON COLUMN fact_roll.late IS 'slots come to late';
COMMENT ON COLUMN fact_roll.left_early IS 'slots left early';
COMMENT ON COLUMN fact_roll.dispensed IS 'slots that do not count for the pupil';
COMMENT ON COLUMN fact_roll.missed_minutes IS 'length of the slots missed';
COMMENT ON COLUMN fact_roll.late_minutes IS 'minutes come late or left early';

CREATE TABLE fact_attendance (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    class_id uuid NOT NULL,
    day date NOT NULL,
    pupil_key uuid NOT NULL,
    slots int NOT NULL,
    absent int NOT NULL,
    excused int NOT NULL,
    excluded int NOT NULL,
    late int NOT NULL,
    left_early int NOT NULL,
    dispensed int NOT NULL,
    missed_minutes int NOT NULL,
    late_minutes int NOT NULL,
    PRIMARY KEY (tenant, class_id, day, pupil_key)
);
CREATE INDEX fact_attendance_pupil ON fact_attendance (tenant, pupil_key, day);
COMMENT ON TABLE fact_attendance IS 'What differed from present for a pupil in a class on a day; for everybody else the rolls of fact_roll hold: see attendance_day';
COMMENT ON COLUMN fact_attendance.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_attendance.class_id IS 'dim_class';
COMMENT ON COLUMN fact_attendance.day IS 'the day';
COMMENT ON COLUMN fact_attendance.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN fact_attendance.slots IS 'counted rolls of the class without those the pupil is dispensed from';
COMMENT ON COLUMN fact_attendance.absent IS 'slots missed without a reason';
COMMENT ON COLUMN fact_attendance.excused IS 'slots missed and justified';
COMMENT ON COLUMN fact_attendance.excluded IS 'slots missed because the school sent the pupil away';
COMMENT ON COLUMN fact_attendance.late IS 'slots come to late';
COMMENT ON COLUMN fact_attendance.left_early IS 'slots left early';
COMMENT ON COLUMN fact_attendance.dispensed IS 'slots that do not count';
COMMENT ON COLUMN fact_attendance.missed_minutes IS 'length of the slots missed';
COMMENT ON COLUMN fact_attendance.late_minutes IS 'minutes come late or left early';

CREATE TABLE fact_assessment (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    assessment_id uuid NOT NULL,
    class_id uuid NOT NULL,
    term_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    day date NOT NULL,
    category text NOT NULL,
    weight numeric(6, 2) NOT NULL,
    expected int NOT NULL,
    given int NOT NULL,
    missing int NOT NULL,
    scored int NOT NULL,
    mean numeric(9, 6),
    PRIMARY KEY (tenant, assessment_id)
);
CREATE INDEX fact_assessment_class ON fact_assessment (tenant, class_id, day);
COMMENT ON TABLE fact_assessment IS 'Assessments that count, and how far their marks are entered';
COMMENT ON COLUMN fact_assessment.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_assessment.assessment_id IS 'assessment.id';
COMMENT ON COLUMN fact_assessment.class_id IS 'dim_class';
COMMENT ON COLUMN fact_assessment.term_id IS 'period in which it was given';
COMMENT ON COLUMN fact_assessment.subject_id IS 'dim_subject';
COMMENT ON COLUMN fact_assessment.day IS 'when it was held';
COMMENT ON COLUMN fact_assessment.category IS 'code of the grading scheme';
COMMENT ON COLUMN fact_assessment.weight IS 'within its category';
COMMENT ON COLUMN fact_assessment.expected IS 'pupils who were in the class on that day';
COMMENT ON COLUMN fact_assessment.given IS 'marks and states entered, of whomever';
COMMENT ON COLUMN fact_assessment.missing IS 'expected pupils with neither mark nor state';
COMMENT ON COLUMN fact_assessment.scored IS 'marks that are figures';
COMMENT ON COLUMN fact_assessment.mean IS 'mean ratio of the figures, or null';

CREATE TABLE fact_mark (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    assessment_id uuid NOT NULL,
    pupil_key uuid NOT NULL,
    class_id uuid NOT NULL,
    term_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    day date NOT NULL,
    ratio numeric(9, 6),
    state text,
    weight numeric(6, 2) NOT NULL,
    PRIMARY KEY (tenant, assessment_id, pupil_key)
);
CREATE INDEX fact_mark_pupil ON fact_mark (tenant, pupil_key, day);
COMMENT ON TABLE fact_mark IS 'Marks and states of assessments that count';
COMMENT ON COLUMN fact_mark.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_mark.assessment_id IS 'fact_assessment';
COMMENT ON COLUMN fact_mark.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN fact_mark.class_id IS 'class or group that was assessed';
COMMENT ON COLUMN fact_mark.term_id IS 'period in which it was given';
COMMENT ON COLUMN fact_mark.subject_id IS 'dim_subject';
COMMENT ON COLUMN fact_mark.day IS 'when it was held';
COMMENT ON COLUMN fact_mark.ratio IS 'score of maximum; above 1 with a bonus; null with a state';
COMMENT ON COLUMN fact_mark.state IS 'why there is no figure: absent-justified, cheating …; null with one';
COMMENT ON COLUMN fact_mark.weight IS 'within its category';

CREATE TABLE fact_average (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    class_id uuid NOT NULL,
    term_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    pupil_key uuid NOT NULL,
    status text NOT NULL,
    shown numeric(9, 4),
    maximum numeric(9, 4),
    ratio numeric(9, 6) GENERATED ALWAYS AS (shown / nullif(maximum, 0)) STORED,
    place int,
    PRIMARY KEY (tenant, class_id, term_id, subject_id, pupil_key)
);
CREATE INDEX fact_average_pupil ON fact_average (tenant, pupil_key, term_id);
COMMENT ON TABLE fact_average IS 'Result of a pupil in a subject and a term: the figure of the gradebook, reckoned by its rules';
COMMENT ON COLUMN fact_average.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_average.class_id IS 'class among whose results it is';
COMMENT ON COLUMN fact_average.term_id IS 'dim_term';
COMMENT ON COLUMN fact_average.subject_id IS 'dim_subject';
COMMENT ON COLUMN fact_average.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN fact_average.status IS 'scored, none, blocked or unclassed';
COMMENT ON COLUMN fact_average.shown IS 'rounded as the scheme states, or null';
COMMENT ON COLUMN fact_average.maximum IS 'what it is out of, or null';
COMMENT ON COLUMN fact_average.ratio IS 'shown of maximum';
COMMENT ON COLUMN fact_average.place IS 'rank where the scheme gives one';

CREATE TABLE fact_general (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    class_id uuid NOT NULL,
    term_id uuid NOT NULL,
    pupil_key uuid NOT NULL,
    status text NOT NULL,
    shown numeric(9, 4),
    maximum numeric(9, 4),
    ratio numeric(9, 6) GENERATED ALWAYS AS (shown / nullif(maximum, 0)) STORED,
    place int,
    PRIMARY KEY (tenant, class_id, term_id, pupil_key)
);
CREATE INDEX fact_general_pupil ON fact_general (tenant, pupil_key, term_id);
COMMENT ON TABLE fact_general IS 'General average of a pupil in a term, and in the whole year';
COMMENT ON COLUMN fact_general.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_general.class_id IS 'class among whose results it is';
COMMENT ON COLUMN fact_general.term_id IS 'dim_term; the year for the average of the year';
COMMENT ON COLUMN fact_general.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN fact_general.status IS 'scored, none, blocked or unclassed';
COMMENT ON COLUMN fact_general.shown IS 'rounded as the scheme states, or null';
COMMENT ON COLUMN fact_general.maximum IS 'what it is out of, or null';
COMMENT ON COLUMN fact_general.ratio IS 'shown of maximum';
COMMENT ON COLUMN fact_general.place IS 'rank where the scheme gives one';

CREATE TABLE fact_assignment (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    assignment_id uuid NOT NULL,
    pupil_key uuid NOT NULL,
    class_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    due_on date NOT NULL,
    handed_in boolean NOT NULL,
    late boolean NOT NULL,
    ratio numeric(9, 6),
    state text,
    PRIMARY KEY (tenant, assignment_id, pupil_key)
);
CREATE INDEX fact_assignment_pupil ON fact_assignment (tenant, pupil_key, due_on);
COMMENT ON TABLE fact_assignment IS 'Work asked for, by pupil of the class on the day it was due';
COMMENT ON COLUMN fact_assignment.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_assignment.assignment_id IS 'assignment.id';
COMMENT ON COLUMN fact_assignment.pupil_key IS 'dim_pupil';
COMMENT ON COLUMN fact_assignment.class_id IS 'dim_class';
COMMENT ON COLUMN fact_assignment.subject_id IS 'dim_subject';
COMMENT ON COLUMN fact_assignment.due_on IS 'day of the school on which it was due';
COMMENT ON COLUMN fact_assignment.handed_in IS 'by the pupil or his or her group, or marked on paper';
COMMENT ON COLUMN fact_assignment.late IS 'whether the first attempt came late';
COMMENT ON COLUMN fact_assignment.ratio IS 'released score of maximum, or null';
COMMENT ON COLUMN fact_assignment.state IS 'released instead of a score: not-handed-in, excused, cheating; or null';

CREATE TABLE fact_use (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    day date NOT NULL,
    role text NOT NULL,
    logins int NOT NULL,
    users int NOT NULL,
    PRIMARY KEY (tenant, day, role)
);
COMMENT ON TABLE fact_use IS 'Use of the product on a day by role; whoever has two roles is counted in both';
COMMENT ON COLUMN fact_use.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_use.day IS 'day of the school';
COMMENT ON COLUMN fact_use.role IS 'role of the membership';
COMMENT ON COLUMN fact_use.logins IS 'sessions begun';
COMMENT ON COLUMN fact_use.users IS 'different people who began one';

CREATE TABLE fact_payment (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    day date NOT NULL,
    provider text NOT NULL,
    purpose text NOT NULL,
    currency text NOT NULL,
    payments int NOT NULL,
    amount bigint NOT NULL,
    refunds int NOT NULL,
    refunded bigint NOT NULL,
    PRIMARY KEY (tenant, day, provider, purpose, currency)
);
COMMENT ON TABLE fact_payment IS 'Money of families that arrived, by the day it was settled';
COMMENT ON COLUMN fact_payment.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN fact_payment.day IS 'day of the school';
COMMENT ON COLUMN fact_payment.provider IS 'payment.provider';
COMMENT ON COLUMN fact_payment.purpose IS 'what was paid: payment.subject';
COMMENT ON COLUMN fact_payment.currency IS 'ISO 4217';
COMMENT ON COLUMN fact_payment.payments IS 'settled payments, those refunded later included';
COMMENT ON COLUMN fact_payment.amount IS 'minor units settled, those refunded later included';
COMMENT ON COLUMN fact_payment.refunds IS 'of these, refunded since';
COMMENT ON COLUMN fact_payment.refunded IS 'minor units refunded since';

CREATE TABLE agg_enrollment (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    school_year text NOT NULL,
    level_code text NOT NULL,
    level_name text NOT NULL,
    sex text NOT NULL,
    pupils int NOT NULL,
    repeating int NOT NULL,
    PRIMARY KEY (tenant, month, school_year, level_code, sex)
);
COMMENT ON TABLE agg_enrollment IS 'Pupils in classes on the last day of a month, or the last counted day of the month that runs';
COMMENT ON COLUMN agg_enrollment.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN agg_enrollment.month IS 'first day of the month';
COMMENT ON COLUMN agg_enrollment.school_year IS 'name of the year';
COMMENT ON COLUMN agg_enrollment.level_code IS 'level of the class; empty without one';
COMMENT ON COLUMN agg_enrollment.level_name IS 'its name';
COMMENT ON COLUMN agg_enrollment.sex IS 'F, M or U';
COMMENT ON COLUMN agg_enrollment.pupils IS 'pupils, each once: what stands behind the row';
COMMENT ON COLUMN agg_enrollment.repeating IS 'of these, who repeat';

CREATE TABLE agg_attendance (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    school_year text NOT NULL,
    level_code text NOT NULL,
    level_name text NOT NULL,
    sex text NOT NULL,
    pupils int NOT NULL,
    slots bigint NOT NULL,
    absent int NOT NULL,
    excused int NOT NULL,
    excluded int NOT NULL,
    late int NOT NULL,
    PRIMARY KEY (tenant, month, school_year, level_code, sex)
);
COMMENT ON TABLE agg_attendance IS 'Attendance of a month by level and sex';
COMMENT ON COLUMN agg_attendance.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN agg_attendance.month IS 'first day of the month';
COMMENT ON COLUMN agg_attendance.school_year IS 'name of the year';
COMMENT ON COLUMN agg_attendance.level_code IS 'level of the class or group; empty without one';
COMMENT ON COLUMN agg_attendance.level_name IS 'its name';
COMMENT ON COLUMN agg_attendance.sex IS 'F, M or U';
COMMENT ON COLUMN agg_attendance.pupils IS 'different pupils in whose class a roll counted while they were in it: what stands behind the row';
COMMENT ON COLUMN agg_attendance.slots IS 'rolls that counted for them';
COMMENT ON COLUMN agg_attendance.absent IS 'of these, missed without a reason';
COMMENT ON COLUMN agg_attendance.excused IS 'missed and justified';
COMMENT ON COLUMN agg_attendance.excluded IS 'missed because sent away';
COMMENT ON COLUMN agg_attendance.late IS 'come to late';

CREATE TABLE agg_results (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    term_id uuid NOT NULL,
    school_year text NOT NULL,
    term_kind text NOT NULL,
    term_name text NOT NULL,
    term_starts_on date NOT NULL,
    term_ends_on date NOT NULL,
    level_code text NOT NULL,
    level_name text NOT NULL,
    subject_code text NOT NULL,
    subject_name text NOT NULL,
    sex text NOT NULL,
    pupils int NOT NULL,
    mean numeric(9, 6) NOT NULL,
    passed int NOT NULL,
    PRIMARY KEY (tenant, term_id, level_code, subject_code, sex)
);
COMMENT ON TABLE agg_results IS 'Results of a term by level, subject and sex';
COMMENT ON COLUMN agg_results.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN agg_results.term_id IS 'dim_term of the school';
COMMENT ON COLUMN agg_results.school_year IS 'name of the year';
COMMENT ON COLUMN agg_results.term_kind IS 'year, term, semester, sequence …';
COMMENT ON COLUMN agg_results.term_name IS 'as printed';
COMMENT ON COLUMN agg_results.term_starts_on IS 'first day';
COMMENT ON COLUMN agg_results.term_ends_on IS 'last day, included';
COMMENT ON COLUMN agg_results.level_code IS 'level of the class; empty without one';
COMMENT ON COLUMN agg_results.level_name IS 'its name';
COMMENT ON COLUMN agg_results.subject_code IS 'code of the subject; empty for the general average';
COMMENT ON COLUMN agg_results.subject_name IS 'its name; empty for the general average';
COMMENT ON COLUMN agg_results.sex IS 'F, M or U';
COMMENT ON COLUMN agg_results.pupils IS 'pupils with a figure: what stands behind the row';
COMMENT ON COLUMN agg_results.mean IS 'mean ratio of their figures';
COMMENT ON COLUMN agg_results.passed IS 'of these, with half of the maximum or more';

CREATE TABLE agg_staff (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    month date NOT NULL,
    school_year text NOT NULL,
    role text NOT NULL,
    sex text NOT NULL,
    staff int NOT NULL,
    weekly_minutes int NOT NULL,
    PRIMARY KEY (tenant, month, school_year, role, sex)
);
COMMENT ON TABLE agg_staff IS 'Staff on the last day of a month, or the last counted day of the month that runs';
COMMENT ON COLUMN agg_staff.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN agg_staff.month IS 'first day of the month';
COMMENT ON COLUMN agg_staff.school_year IS 'name of the year';
COMMENT ON COLUMN agg_staff.role IS 'teacher, with a class or group that year, or other';
COMMENT ON COLUMN agg_staff.sex IS 'F, M or U';
COMMENT ON COLUMN agg_staff.staff IS 'people: what stands behind the row';
COMMENT ON COLUMN agg_staff.weekly_minutes IS 'minutes taught a week, as assigned';

CREATE TABLE progress (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    xid xid8 NOT NULL,
    counted_until date NOT NULL,
    digests jsonb NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant)
);
COMMENT ON TABLE progress IS 'How far a school is: written with the facts it tells of';
COMMENT ON COLUMN progress.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN progress.xid IS 'changes of transactions before this one are noted';
COMMENT ON COLUMN progress.counted_until IS 'last day whose missing rolls were counted';
COMMENT ON COLUMN progress.digests IS 'digests of the small sources when they were last read, by name';
COMMENT ON COLUMN progress.finished_at IS 'when the last night was finished, or null';

CREATE TABLE stale (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    fact text NOT NULL,
    class_id uuid NOT NULL,
    item_id uuid NOT NULL,
    day date NOT NULL,
    PRIMARY KEY (tenant, fact, class_id, item_id, day)
);
COMMENT ON TABLE stale IS 'What a night has found changed and not yet counted again: it outlives a killed night';
COMMENT ON COLUMN stale.tenant IS 'the school, as its role is called';
COMMENT ON COLUMN stale.fact IS 'roll, assessment, average, assignment, month or results';
COMMENT ON COLUMN stale.class_id IS 'class; nil where there is none';
COMMENT ON COLUMN stale.item_id IS 'assessment, assignment or term; nil where there is none';
COMMENT ON COLUMN stale.day IS 'day or month; epoch where there is none';

-- Everybody for whom a roll counted, each day: who is not in fact_attendance was there.
CREATE VIEW attendance_day WITH (security_invoker = true) AS
SELECT r.tenant, r.class_id, r.day, e.pupil_key, coalesce(a.slots, r.rolls_counted) AS slots,
       coalesce(a.absent, 0) AS absent, coalesce(a.excused, 0) AS excused, coalesce(a.excluded, 0) AS excluded,
       coalesce(a.late, 0) AS late, coalesce(a.left_early, 0) AS left_early, coalesce(a.dispensed, 0) AS dispensed,
       coalesce(a.missed_minutes, 0) AS missed_minutes, coalesce(a.late_minutes, 0) AS late_minutes
  FROM fact_roll r
  JOIN fact_enrollment e ON e.tenant = r.tenant AND e.class_id = r.class_id
       AND e.from_on <= r.day AND (e.until_on IS NULL OR e.until_on > r.day)
  LEFT JOIN fact_attendance a ON a.tenant = r.tenant AND a.class_id = r.class_id AND a.day = r.day
       AND a.pupil_key = e.pupil_key
 WHERE r.rolls_counted > 0;
COMMENT ON VIEW attendance_day IS 'Pupil by day and class: every pupil for whom a roll counted, with the columns of fact_attendance';
GRANT SELECT ON attendance_day TO school;

DO $$ DECLARE fact text; BEGIN
    FOREACH fact IN ARRAY ARRAY[
        'dim_school', 'dim_year', 'dim_term', 'dim_class', 'dim_subject', 'dim_pupil', 'dim_day',
        'fact_enrollment', 'fact_roll', 'fact_attendance', 'fact_assessment', 'fact_mark', 'fact_average',
        'fact_general', 'fact_assignment', 'fact_use', 'fact_payment', 'agg_enrollment', 'agg_attendance',
        'agg_results', 'agg_staff', 'progress', 'stale'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fact);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fact);
        EXECUTE format('CREATE POLICY %I ON %I TO school USING (tenant = current_user) WITH CHECK (tenant = current_user)',
            fact || '_of_school', fact);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO school', fact);
    END LOOP;
    FOREACH fact IN ARRAY ARRAY['dim_school', 'agg_enrollment', 'agg_attendance', 'agg_results', 'agg_staff'] LOOP
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO district_reader USING (tenant = ANY (
            (SELECT string_to_array(current_setting(''educonnect.schools'', true), '',''))::text[]))',
            fact || '_of_district', fact);
        EXECUTE format('GRANT SELECT ON %I TO district_reader', fact);
    END LOOP;
END $$;
