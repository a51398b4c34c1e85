package com.educonnect.people.person;

import com.educonnect.people.SchoolTime;
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
import java.util.stream.IntStream;

/** The children a guardian may ask after: those of whom he or she has custody or whom the school may call about. */
@Stateless
public class OwnChildrenService {
    private static final String CHILDREN = """
            SELECT p.id, p.family_name, p.given_names, p.sex, p.birth_date, p.birth_precision, u.admission_number,
                   c.id AS class_id, c.name AS class_name, y.starts_on AS year_starts_on, g.relation, g.custody, g.may_collect,
                   o.families, o.givens, o.relations
            FROM guardianship g
            JOIN person p ON p.id = g.pupil_id
            JOIN pupil u ON u.person_id = p.id
            LEFT JOIN enrollment e ON e.pupil_id = p.id AND e.kind = 'class'
                 AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
            LEFT JOIN school_class c ON c.id = e.school_class_id
            LEFT JOIN school_year y ON y.id = c.school_year_id
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(q.family_name ORDER BY h.id), '{}') AS families,
                       coalesce(array_agg(q.given_names ORDER BY h.id), '{}') AS givens,
                       coalesce(array_agg(h.relation ORDER BY h.id), '{}') AS relations
                FROM guardianship h JOIN person q ON q.id = h.guardian_id
                WHERE h.pupil_id = g.pupil_id AND h.id <> g.id AND (h.ended_on IS NULL OR h.ended_on > ?)) o
            WHERE g.guardian_id = ? AND (g.custody OR g.may_be_contacted) AND (g.ended_on IS NULL OR g.ended_on > ?)
            ORDER BY p.sort_key, p.id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    public List<OwnChild> children() {
        var today = time.today();
        return sql.query(
                CHILDREN,
                OwnChildrenService::child,
                today,
                today,
                today,
                tenants.actor().person(),
                today);
    }

    private static OwnChild child(ResultSet row) throws SQLException {
        return new OwnChild(
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getString("sex"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                row.getString("admission_number"),
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("year_starts_on", LocalDate.class),
                row.getString("relation"),
                row.getBoolean("custody"),
                row.getBoolean("may_collect"),
                others(row));
    }

    private static List<OwnChild.Other> others(ResultSet row) throws SQLException {
        var families = (String[]) row.getArray("families").getArray();
        var givens = (String[]) row.getArray("givens").getArray();
        var relations = (String[]) row.getArray("relations").getArray();
        return IntStream.range(0, families.length)
                .mapToObj(i -> new OwnChild.Other(families[i], givens[i], relations[i]))
                .toList();
    }
}
