ALTER TABLE lesson_item ADD CONSTRAINT lesson_item_file_there FOREIGN KEY (file_id) REFERENCES file;

-- An assignment that belongs to a lesson goes on without it. file_ids: what the class is given with it.
ALTER TABLE assignment ADD CONSTRAINT assignment_lesson_there FOREIGN KEY (lesson_id) REFERENCES lesson ON DELETE SET NULL;
CREATE INDEX assignment_lesson ON assignment (lesson_id) WHERE lesson_id IS NOT NULL;
ALTER TABLE assignment ADD COLUMN file_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX assignment_file ON assignment USING gin (file_ids);
