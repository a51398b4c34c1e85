-- The name by which a school invited someone: showing the identity's own would tell the school that it existed before.
ALTER TABLE membership ADD COLUMN name text CONSTRAINT membership_name_length CHECK (length(name) BETWEEN 1 AND 200);
