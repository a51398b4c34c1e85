-- Whether a night of the school waits or runs, so that nobody asks for another by hand. Held until the transaction ends: of
-- two who ask at once the second sees what the first has begun.
CREATE FUNCTION being_counted(school text) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    SELECT pg_advisory_xact_lock(hashtext('night of ' || school));
    SELECT EXISTS (SELECT FROM platform.night_school s JOIN platform.night_run r ON r.id = s.run_id
                    WHERE s.tenant = school AND r.state = 'running' AND s.state IN ('waiting', 'running'))
$$;
REVOKE EXECUTE ON FUNCTION being_counted FROM PUBLIC;
GRANT EXECUTE ON FUNCTION being_counted TO platform_app;

CREATE OR REPLACE FUNCTION ask_night(run uuid, asked_by uuid, day date) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    WITH begun AS (
        INSERT INTO platform.night_run (id, asked_by)
        SELECT run, asked_by
         WHERE platform.acting_tenant() IS NOT NULL AND NOT platform.being_counted(platform.acting_tenant())
        ON CONFLICT DO NOTHING
        RETURNING id),
    asked AS (
        INSERT INTO platform.night_school (run_id, tenant, day, by_clock)
        SELECT id, platform.acting_tenant(), day, false FROM begun RETURNING 1)
    SELECT EXISTS (SELECT FROM asked)
$$;
