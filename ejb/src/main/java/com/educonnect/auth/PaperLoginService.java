package com.educonnect.auth;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which people of the school log in with a user name and a printed secret. */
@Stateless
public class PaperLoginService {
    private static final String LOGINS = """
            SELECT m.id, m.person_id, l.username
            FROM platform.membership m
            JOIN platform.identity i ON i.id = m.identity_id
            JOIN platform.school_login l ON l.identity_id = i.id AND l.tenant = m.tenant
            WHERE m.tenant = ? AND m.person_id = ANY (?) AND m.ended_at IS NULL AND i.email IS NULL
              AND m.roles <@ ARRAY['pupil', 'guardian']
            ORDER BY l.username
            """;

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Tenants tenants;

    public List<PaperLogin> of(Collection<UUID> people) {
        return sql.query(
                LOGINS,
                row -> new PaperLogin(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("username")),
                tenants.current().id(),
                Sql.array("uuid", people));
    }
}
