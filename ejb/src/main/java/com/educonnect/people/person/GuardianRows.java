package com.educonnect.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** The one way a guardianship is read. */
final class GuardianRows {
    static final String COLUMNS = """
            g.id, g.pupil_id, w.family_name AS pupil_family_name, w.given_names AS pupil_given_names, g.guardian_id,
            p.family_name, p.given_names, p.phone, p.email, g.relation, g.custody,
            g.may_be_contacted, g.may_collect, g.lives_with, g.pays, g.position, g.ended_on, g.ended_reason, g.version
            """;
    static final String FROM =
            "FROM guardianship g JOIN person p ON p.id = g.guardian_id JOIN person w ON w.id = g.pupil_id";
    static final String SELECT = "SELECT " + COLUMNS + FROM;

    private GuardianRows() {}

    static GuardianView view(ResultSet row) throws SQLException {
        return new GuardianView(
                row.getObject("id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getString("pupil_family_name"),
                row.getString("pupil_given_names"),
                row.getObject("guardian_id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("relation"),
                row.getBoolean("custody"),
                row.getBoolean("may_be_contacted"),
                row.getBoolean("may_collect"),
                row.getBoolean("lives_with"),
                row.getBoolean("pays"),
                row.getInt("position"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_reason"),
                row.getInt("version"));
    }
}
