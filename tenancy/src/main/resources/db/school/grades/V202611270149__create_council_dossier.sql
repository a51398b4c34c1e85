-- What a council is told of a pupil beside the figures of the gradebooks, since rules may go by it: a mark for conduct where
-- no subject is one, and what the pupil came to in a State examination. Both marks are out of what the general average is.
CREATE TABLE council_dossier (
    council_id uuid NOT NULL REFERENCES council,
    pupil_id uuid NOT NULL REFERENCES pupil,
    conduct numeric(6, 2) CONSTRAINT council_dossier_conduct_not_negative CHECK (conduct >= 0),
    exam text CHECK (length(exam) <= 60),
    exam_average numeric(6, 2) CONSTRAINT council_dossier_exam_not_negative CHECK (exam_average >= 0),
    exam_passed boolean,
    written_by uuid NOT NULL,
    written_by_person uuid REFERENCES person,
    written_at timestamptz NOT NULL DEFAULT now(),
    version int NOT NULL DEFAULT 1,
    PRIMARY KEY (council_id, pupil_id)
);
