-- The school of queued work is written by enqueue() alone, from the role at work: whoever could write the table itself
-- could have work done in any school. Only the migration role, by which the queue is emptied, may.
REVOKE INSERT, UPDATE, DELETE ON work FROM platform_app;
