-- Written by every school in its own transaction, through functions that take the tenant from the role, never from the
-- caller. Partitioned by month; the default partition catches what a late maintenance run has not prepared.
CREATE TABLE audit (
    id uuid NOT NULL DEFAULT uuidv7(),
    at timestamptz NOT NULL DEFAULT now(),
    tenant text,
    actor uuid,
    session uuid,
    request text,
    action text NOT NULL,
    entity text NOT NULL,
    entity_id text,
    detail jsonb,
    PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE TABLE audit_default PARTITION OF audit DEFAULT;
CREATE INDEX audit_tenant ON audit (tenant, at DESC);
CREATE INDEX audit_request ON audit (request);
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_of_school ON audit FOR SELECT TO school USING (tenant = current_user);
CREATE POLICY audit_of_platform ON audit FOR SELECT TO platform_app USING (true);
GRANT SELECT ON audit TO school, platform_app;

CREATE FUNCTION acting_tenant() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN pg_catalog.current_setting('role') ~ '^t[0-9]{5,9}$' THEN pg_catalog.current_setting('role') END $$;

CREATE FUNCTION record_audit(actor uuid, session uuid, request text, action text, entity text, entity_id text, detail jsonb)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.audit (tenant, actor, session, request, action, entity, entity_id, detail)
    VALUES (platform.acting_tenant(), actor, session, request, action, entity, entity_id, detail)
$$;

CREATE TABLE work (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    tenant text,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    due_at timestamptz NOT NULL DEFAULT now(),
    attempts int NOT NULL DEFAULT 0,
    last_error text,
    done_at timestamptz
);
CREATE INDEX work_due ON work (due_at) WHERE done_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON work TO platform_app;

CREATE FUNCTION enqueue(kind text, payload jsonb, due_at timestamptz)
    RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.work (tenant, kind, payload, due_at)
    VALUES (platform.acting_tenant(), kind, payload, coalesce(due_at, now())) RETURNING id
$$;

CREATE FUNCTION prepare_audit_partitions() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = platform, pg_temp AS
$$
DECLARE
    month date;
BEGIN
    FOR month IN SELECT generate_series(date_trunc('month', now()), now() + interval '3 months', interval '1 month')::date LOOP
        IF to_regclass('platform.audit_' || to_char(month, 'YYYYMM')) IS NULL
           AND NOT EXISTS (SELECT FROM platform.audit_default a WHERE a.at >= month AND a.at < month + interval '1 month') THEN
            EXECUTE format('CREATE TABLE platform.%I PARTITION OF platform.audit FOR VALUES FROM (%L) TO (%L)',
                'audit_' || to_char(month, 'YYYYMM'), month, month + interval '1 month');
        END IF;
    END LOOP;
END
$$;
SELECT prepare_audit_partitions();

REVOKE EXECUTE ON FUNCTION record_audit, enqueue, prepare_audit_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_audit, enqueue TO school, platform_app;
GRANT EXECUTE ON FUNCTION prepare_audit_partitions TO platform_app;
