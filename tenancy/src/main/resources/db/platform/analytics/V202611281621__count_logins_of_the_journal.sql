-- Who came in before a school's journal said so. With the roles where these cannot have been others: of memberships that
-- nobody has changed since they were made.
INSERT INTO audit (at, tenant, actor, session, action, entity, entity_id, roles)
SELECT s.created_at, m.tenant, s.identity_id, s.id, 'session.begun', 'session', s.id::text,
       CASE WHEN m.version = 0 THEN m.roles END
  FROM session s JOIN membership m ON m.id = s.membership_id
 WHERE m.tenant IS NOT NULL;

CREATE INDEX audit_login ON audit (tenant, at DESC) WHERE action = 'session.begun';

-- Counts the very rows that the school's journal shows, by the roles that stand there.
CREATE OR REPLACE FUNCTION use_of_school(zone text, since date) RETURNS TABLE (day date, role text, logins int, users int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    SELECT (a.at AT TIME ZONE zone)::date, r.role, count(*)::int, count(DISTINCT a.actor)::int
      FROM platform.audit a
     CROSS JOIN LATERAL unnest(a.roles) AS r (role)
     WHERE a.tenant = platform.acting_tenant() AND a.action = 'session.begun' AND a.at >= since::timestamp AT TIME ZONE zone
     GROUP BY 1, 2
$$;
