-- A head lets the district that looks after the school see the pupils of one class, for a reason and a time. On the node of
-- the school; written by the school alone, through functions that take it from the role at work.
CREATE TABLE district_access (
    tenant text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    district_id uuid NOT NULL,
    class_id uuid NOT NULL,
    class_name text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    granted_by uuid,
    granted_at timestamptz NOT NULL DEFAULT now(),
    valid_until date NOT NULL,
    revoked_at timestamptz,
    PRIMARY KEY (tenant, id)
);
COMMENT ON COLUMN district_access.district_id IS 'the district of the school when it was granted; of no use to another one';
COMMENT ON COLUMN district_access.valid_until IS 'last day of the school on which it may be used';
ALTER TABLE district_access ENABLE ROW LEVEL SECURITY;
CREATE POLICY district_access_of_school ON district_access FOR SELECT TO school USING (tenant = current_user);
GRANT SELECT ON district_access TO school;

CREATE FUNCTION grant_district_access(id uuid, district uuid, class uuid, class_name text, reason text, valid_until date, actor uuid)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.district_access (tenant, id, district_id, class_id, class_name, reason, valid_until, granted_by)
    VALUES (platform.acting_tenant(), id, district, class, class_name, reason, valid_until, actor) ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION revoke_district_access(revoked uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = platform, pg_temp AS
$$
    UPDATE platform.district_access a SET revoked_at = coalesce(a.revoked_at, now())
     WHERE a.tenant = platform.acting_tenant() AND a.id = revoked
$$;
REVOKE EXECUTE ON FUNCTION grant_district_access, revoke_district_access FROM PUBLIC;
GRANT EXECUTE ON FUNCTION grant_district_access, revoke_district_access TO school;
