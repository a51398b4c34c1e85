package com.educonnect.people;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is in a class or group on a day. */
@Stateless
public class RosterService {
    private static final String ROSTER = """
            WITH asked AS (
                SELECT c.id, c.list_frozen_on AS frozen, d.day
                FROM school_class c, (SELECT ?::date AS day) d
                WHERE c.id = ? AND (? OR EXISTS (SELECT FROM\s""" + Taught.CLASSES + """
                    WHERE taught.id = c.id))
            ), listed AS (
                SELECT e.pupil_id, min(e.starts_on) AS since, bool_or(e.ends_on IS NULL OR e.ends_on > a.day) AS here
                FROM asked a
                JOIN enrollment e ON e.school_class_id = a.id
                WHERE e.starts_on <= a.day
                  AND (e.ends_on IS NULL OR e.ends_on > least(coalesce(a.frozen, a.day), a.day))
                GROUP BY e.pupil_id
            ), numbered AS (
                SELECT p.id, p.family_name, p.given_names, p.sex, p.birth_date, p.birth_precision, l.here, row_number()
                    OVER (ORDER BY CASE WHEN l.since > a.frozen THEN l.since END NULLS FIRST, p.sort_key, p.id) AS n
                FROM asked a, listed l
                JOIN person p ON p.id = l.pupil_id
            )
            SELECT n.id, n.family_name, n.given_names, n.sex, n.birth_date, n.birth_precision, n.n
            FROM asked a LEFT JOIN numbered n ON n.here
            ORDER BY n.n
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Reach reach;

    @Inject
    SchoolTime time;

    /**
     * The list of a class on a day, read by one statement that also asks whether the caller may see it. Numbers follow
     * the alphabet until the list is frozen; after that who leaves takes the number along and who comes late is added.
     */
    public Roster roster(UUID schoolClass, LocalDate asked) {
        var today = time.today();
        var day = asked == null ? today : asked;
        var rows = sql.query(
                ROSTER,
                RosterService::pupil,
                day,
                schoolClass,
                reach.everyClass(),
                tenants.actor().person(),
                today);
        if (rows.isEmpty()) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return new Roster(schoolClass, day, rows.getFirst().id() == null ? List.of() : rows);
    }

    private static Roster.Pupil pupil(ResultSet row) throws SQLException {
        var born = row.getString(5);
        return new Roster.Pupil(
                (UUID) row.getObject(1),
                row.getInt(7),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                born == null ? null : LocalDate.parse(born),
                row.getString(6));
    }

    /** The pupils of a class on a day, by name. */
    public List<UUID> pupilIds(UUID schoolClass, LocalDate day) {
        return sql.query("""
                SELECT e.pupil_id
                FROM enrollment e
                JOIN person p ON p.id = e.pupil_id
                WHERE e.school_class_id = ? AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
                ORDER BY p.sort_key, p.id
                """, row -> row.getObject(1, UUID.class), schoolClass, day, day);
    }
}
