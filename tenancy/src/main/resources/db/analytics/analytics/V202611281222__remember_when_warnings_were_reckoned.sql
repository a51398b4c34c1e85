ALTER TABLE progress ADD COLUMN warned_on date;
COMMENT ON COLUMN progress.warned_on IS 'when warnings were last reckoned, whether or not there was anything to learn from; null when they are due';
UPDATE progress p SET warned_on = (SELECT max(m.renewed_on) FROM warning_model m WHERE m.tenant = p.tenant);
