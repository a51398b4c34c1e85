-- What the actor was when it happened: the roles of the membership at work. Null in rows that are older than this, and for
-- whoever has none.
ALTER TABLE audit ADD COLUMN roles text[];

DROP FUNCTION record_audit;
CREATE FUNCTION record_audit(actor uuid, session uuid, request text, action text, entity text, entity_id text, detail jsonb,
        roles text[] DEFAULT NULL)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.audit (tenant, actor, session, request, action, entity, entity_id, detail, roles)
    VALUES (platform.acting_tenant(), actor, session, request, action, entity, entity_id, detail, nullif(roles, '{}'))
$$;

DROP FUNCTION record_audit_of;
CREATE FUNCTION record_audit_of(tenant text, actor uuid, session uuid, request text, action text, entity text,
        entity_id text, detail jsonb, roles text[] DEFAULT NULL)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.audit (tenant, actor, session, request, action, entity, entity_id, detail, roles)
    VALUES (tenant, actor, session, request, action, entity, entity_id, detail, nullif(roles, '{}'))
$$;

REVOKE EXECUTE ON FUNCTION record_audit, record_audit_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_audit TO school, platform_app;
GRANT EXECUTE ON FUNCTION record_audit_of TO platform_app;
