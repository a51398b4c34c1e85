-- Schools share these tables: what one writes in its first night is little beside the others, and would be sampled late.
-- Until then the planner takes the school for one that has no rows, and lays each row beside each.
DO $$
DECLARE fact text;
BEGIN
    FOREACH fact IN ARRAY ARRAY['fact_attendance', 'fact_roll', 'fact_mark', 'fact_assessment', 'fact_assignment', 'fact_average'] LOOP
        EXECUTE format('ALTER TABLE analytics.%I SET (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 10000)', fact);
    END LOOP;
    FOREACH fact IN ARRAY ARRAY['dim_class', 'dim_day', 'dim_pupil', 'fact_enrollment', 'fact_general'] LOOP
        EXECUTE format('ALTER TABLE analytics.%I SET (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 500)', fact);
    END LOOP;
END $$;
