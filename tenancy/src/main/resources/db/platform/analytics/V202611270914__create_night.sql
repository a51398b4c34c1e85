-- One night's work over many schools, begun by the clock or by the operator. attempt: a new one takes the run away from
-- whoever had it before; beat_at: the last sign of life.
CREATE TABLE night_run (
    id uuid PRIMARY KEY,
    asked_by uuid,
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'stopped', 'done')),
    attempt int NOT NULL DEFAULT 0,
    beat_at timestamptz NOT NULL DEFAULT '-infinity',
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
CREATE INDEX night_run_started ON night_run (started_at DESC, id);
CREATE INDEX night_run_running ON night_run (id) WHERE state = 'running';

-- A school's part of a run. day: of the school when it was planned; by_clock: once a day. taken_at, attempt: whoever takes
-- it anew after a while takes it away. xid: up to which its changes are counted.
CREATE TABLE night_school (
    run_id uuid NOT NULL REFERENCES night_run ON DELETE CASCADE,
    tenant text COLLATE "C" NOT NULL,
    day date NOT NULL,
    by_clock boolean NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    attempt int NOT NULL DEFAULT 0,
    taken_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    row_count bigint NOT NULL DEFAULT 0,
    milliseconds int NOT NULL DEFAULT 0,
    step text,
    xid text,
    error text,
    PRIMARY KEY (run_id, tenant)
);
CREATE UNIQUE INDEX night_school_once_a_day ON night_school (tenant, day) WHERE by_clock;
CREATE INDEX night_school_open ON night_school (run_id, state) WHERE state IN ('waiting', 'running');
CREATE INDEX night_school_tenant ON night_school (tenant, finished_at DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON night_run, night_school TO platform_app;

-- How many came on each day, and how many different people, in the school's own transaction: counts only, and the school
-- from its role.
CREATE FUNCTION use_of_school(zone text, since date) RETURNS TABLE (day date, role text, logins int, users int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    SELECT (s.created_at AT TIME ZONE zone)::date, r.role, count(*)::int, count(DISTINCT s.identity_id)::int
      FROM platform.membership m
      JOIN platform.session s ON s.membership_id = m.id
     CROSS JOIN LATERAL unnest(m.roles) AS r (role)
     WHERE m.tenant = platform.acting_tenant() AND s.created_at >= since::timestamp AT TIME ZONE zone
     GROUP BY 1, 2
$$;
REVOKE EXECUTE ON FUNCTION use_of_school FROM PUBLIC;
GRANT EXECUTE ON FUNCTION use_of_school TO school;
