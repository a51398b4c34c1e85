-- A school asks for its own night by day: a run of one school, and the school from its role. Asked for again with the same
-- id, or as long as one waits, it asks for nothing.
CREATE FUNCTION ask_night(run uuid, asked_by uuid, day date) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    WITH begun AS (
        INSERT INTO platform.night_run (id, asked_by)
        SELECT run, asked_by
         WHERE platform.acting_tenant() IS NOT NULL
           AND NOT EXISTS (SELECT FROM platform.night_school s JOIN platform.night_run r ON r.id = s.run_id
                            WHERE s.tenant = platform.acting_tenant() AND r.state = 'running' AND s.state IN ('waiting', 'running'))
        ON CONFLICT DO NOTHING
        RETURNING id),
    asked AS (
        INSERT INTO platform.night_school (run_id, tenant, day, by_clock)
        SELECT id, platform.acting_tenant(), day, false FROM begun RETURNING 1)
    SELECT EXISTS (SELECT FROM asked)
$$;

-- How the school's latest night goes: waiting, running, done or failed, and when it ended.
CREATE FUNCTION night_of_school() RETURNS TABLE (state text, finished_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    SELECT s.state, s.finished_at FROM platform.night_school s JOIN platform.night_run r ON r.id = s.run_id
     WHERE s.tenant = platform.acting_tenant() ORDER BY r.started_at DESC, r.id DESC LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION ask_night, night_of_school FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_night, night_of_school TO school;
