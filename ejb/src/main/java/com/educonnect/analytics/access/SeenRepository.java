package com.educonnect.analytics.access;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The columns that a district may see, and no others. */
@Dependent
class SeenRepository {
    private static final String KEY = "analytics.pupil_key(k.inner_pad, k.outer_pad, e.pupil_id)";

    @Inject
    @TenantData
    Sql sql;

    /** A pupil with the key by which pages go on. */
    record Seen(String key, SeenPupil pupil) {}

    /** A general average of one of them. */
    record Averaged(UUID pupil, SeenPupil.Average average) {}

    List<Seen> pupils(UUID schoolClass, LocalDate today, String key, UUID after, int limit) {
        return sql.query("""
                SELECT p.id, p.sort_key, p.family_name, p.given_names, p.sex, a.slots, a.missed,
                       extract(year FROM age(?::date, p.birth_date))::int AS age
                  FROM enrollment e JOIN person p ON p.id = e.pupil_id LEFT JOIN analytics_key k ON true
                  LEFT JOIN LATERAL (SELECT sum(d.slots)::int AS slots, sum(d.absent + d.excused + d.excluded)::int AS missed
                                       FROM analytics.attendance_day d WHERE d.tenant = current_user
                                        AND d.class_id = e.school_class_id AND d.pupil_key = %s) a ON true
                 WHERE e.school_class_id = ? AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
                   AND (p.sort_key, p.id) > (?, ?)
                 ORDER BY p.sort_key, p.id LIMIT ?
                """.formatted(KEY), SeenRepository::seen, today, schoolClass, today, today, key, after, limit);
    }

    List<Averaged> averages(UUID schoolClass, Collection<UUID> pupils) {
        return sql.query(
                """
                SELECT e.pupil_id, t.name, g.shown, g.maximum
                  FROM enrollment e CROSS JOIN analytics_key k
                  JOIN analytics.fact_general g ON g.tenant = current_user AND g.class_id = e.school_class_id
                       AND g.pupil_key = %s AND g.status = 'scored'
                  JOIN analytics.dim_term t ON t.tenant = g.tenant AND t.term_id = g.term_id
                 WHERE e.school_class_id = ? AND e.pupil_id = ANY (?) ORDER BY t.starts_on, t.ends_on
                """.formatted(KEY),
                row -> new Averaged(
                        row.getObject(1, UUID.class),
                        new SeenPupil.Average(row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4))),
                schoolClass,
                Sql.array("uuid", pupils));
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getString("sort_key"),
                new SeenPupil(
                        row.getObject("id", UUID.class),
                        row.getString("family_name"),
                        row.getString("given_names"),
                        row.getString("sex"),
                        row.getObject("age", Integer.class),
                        row.getObject("slots", Integer.class),
                        row.getObject("missed", Integer.class),
                        List.of()));
    }
}
