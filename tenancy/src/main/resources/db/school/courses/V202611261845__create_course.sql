-- What is taught to a class or group in one subject. published_at: from when pupils see it; null is a draft.
CREATE TABLE course (
    id uuid PRIMARY KEY,
    sourced_id text CONSTRAINT course_sourced_id_unique UNIQUE,
    school_class_id uuid NOT NULL REFERENCES school_class,
    subject_id uuid NOT NULL REFERENCES subject,
    title text NOT NULL,
    description text,
    published_at timestamptz,
    copied_from uuid,
    archived_at timestamptz,
    version int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX course_once ON course (school_class_id, subject_id) WHERE archived_at IS NULL;
CREATE INDEX course_subject ON course (subject_id);

-- visible_from: null is as soon as its lessons.
CREATE TABLE course_module (
    id uuid PRIMARY KEY,
    course_id uuid NOT NULL REFERENCES course,
    title text NOT NULL,
    position int NOT NULL,
    visible_from timestamptz,
    version int NOT NULL DEFAULT 0
);
CREATE INDEX course_module_course ON course_module (course_id, position);

-- body: HTML as the sanitiser left it. visible_from: null is a draft. requires_score: in percent of the required lesson.
CREATE TABLE lesson (
    id uuid PRIMARY KEY,
    module_id uuid NOT NULL REFERENCES course_module,
    title text NOT NULL,
    body text NOT NULL DEFAULT '',
    position int NOT NULL,
    visible_from timestamptz,
    requires_lesson_id uuid REFERENCES lesson,
    requires_score numeric(5, 2) CONSTRAINT lesson_requires_a_percentage CHECK (requires_score BETWEEN 0 AND 100),
    version int NOT NULL DEFAULT 0,
    CONSTRAINT lesson_requires_another CHECK (requires_lesson_id <> id),
    CONSTRAINT lesson_score_of_a_lesson CHECK (requires_score IS NULL OR requires_lesson_id IS NOT NULL)
);
CREATE INDEX lesson_module ON lesson (module_id, position);
CREATE INDEX lesson_requires ON lesson (requires_lesson_id) WHERE requires_lesson_id IS NOT NULL;

-- What goes with a lesson: a link, a video elsewhere, or a file of the school.
CREATE TABLE lesson_item (
    lesson_id uuid NOT NULL REFERENCES lesson,
    position int NOT NULL,
    kind text NOT NULL CHECK (kind IN ('file', 'link', 'video')),
    title text NOT NULL,
    url text,
    file_id uuid,
    PRIMARY KEY (lesson_id, position),
    CONSTRAINT lesson_item_points_somewhere CHECK (num_nonnulls(url, file_id) = 1 AND (kind = 'file') = (file_id IS NOT NULL))
);
CREATE INDEX lesson_item_file ON lesson_item (file_id) WHERE file_id IS NOT NULL;

-- One row for a pupil and a lesson, however often it is told. score: in percent.
CREATE TABLE lesson_progress (
    lesson_id uuid NOT NULL REFERENCES lesson,
    pupil_id uuid NOT NULL REFERENCES pupil,
    opened_at timestamptz,
    done_at timestamptz,
    score numeric(5, 2) CONSTRAINT lesson_progress_score_a_percentage CHECK (score BETWEEN 0 AND 100),
    PRIMARY KEY (lesson_id, pupil_id)
);
CREATE INDEX lesson_progress_pupil ON lesson_progress (pupil_id);

-- The class log: what was done on a day, and what is to be done at home until when.
CREATE TABLE class_log (
    id uuid PRIMARY KEY,
    school_class_id uuid NOT NULL REFERENCES school_class,
    subject_id uuid NOT NULL REFERENCES subject,
    held_on date NOT NULL,
    slot_id uuid REFERENCES slot,
    done text NOT NULL CHECK (length(done) <= 4000),
    homework text CHECK (length(homework) <= 2000),
    homework_due_on date,
    written_by uuid NOT NULL,
    written_by_person uuid REFERENCES person,
    written_at timestamptz NOT NULL DEFAULT now(),
    version int NOT NULL DEFAULT 1,
    CONSTRAINT class_log_homework_is_due CHECK ((homework IS NULL) = (homework_due_on IS NULL)),
    CONSTRAINT class_log_due_after_the_lesson CHECK (homework_due_on >= held_on)
);
CREATE INDEX class_log_class ON class_log (school_class_id, held_on);
CREATE INDEX class_log_due ON class_log (school_class_id, homework_due_on) WHERE homework_due_on IS NOT NULL;
