-- Where only some subjects of a class were marked, only these are reckoned from marks again.
ALTER TABLE stale ADD COLUMN subject_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
ALTER TABLE stale DROP CONSTRAINT stale_pkey, ADD PRIMARY KEY (tenant, fact, class_id, item_id, day, subject_id);
COMMENT ON COLUMN stale.subject_id IS 'dim_subject, of an average; nil for all, and where there is none';

-- Of averages many rows are other ones each night: what leaves them room on their page touches no index.
ALTER TABLE fact_average SET (fillfactor = 80);
ALTER TABLE fact_general SET (fillfactor = 60);
