package com.educonnect.analytics.warning;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads of whom is warned, by name: all of them page by page, or the first and how many there are; nobody of a level whose
 * warnings do not beat "same as last term".
 */
@Dependent
class WarningLists {
    private static final int FIRST = 5;
    private static final String LIKELIEST = "to_char(1 - w.risk, 'FM0.000')";

    private static final String FROM = """
            FROM (SELECT ?::boolean AS office, ?::uuid AS caller, ?::date AS today, ?::uuid AS class) a
            CROSS JOIN analytics.warning w
            JOIN (SELECT u.person_id, analytics.pupil_key(k.inner_pad, k.outer_pad, u.person_id) AS pupil_key
                  FROM pupil u CROSS JOIN analytics_key k) u ON u.pupil_key = w.pupil_key
            JOIN person p ON p.id = u.person_id
            JOIN school_class c ON c.id = w.class_id
            WHERE (a.class IS NULL OR w.class_id = a.class)
              AND EXISTS (SELECT FROM analytics.warning_model m
                          WHERE m.level_code = w.level_code AND m.outcome = 'better')
              AND (a.office OR EXISTS (
                  SELECT FROM teaching_assignment t
                  WHERE t.school_class_id = w.class_id AND t.staff_id = a.caller
                    AND (t.role = 'class_teacher' OR t.role = 'teacher' AND t.subject_id IS NULL)
                    AND (t.starts_on IS NULL OR t.starts_on <= a.today) AND (t.ends_on IS NULL OR t.ends_on > a.today)))
            """;

    private static final Listing.Query WARNINGS = new Listing.Query(WarningView.COLUMNS, FROM, LIKELIEST, "p.id");

    private static final String GLANCE = "SELECT " + WarningView.COLUMNS + ", count(*) OVER () AS all " + FROM
            + " ORDER BY " + LIKELIEST + ", p.id LIMIT " + FIRST;

    @Inject
    Listing listing;

    @Inject
    @TenantData
    Sql sql;

    /**
     * How far somebody sees.
     *
     * @param office whether into every class
     */
    record Sight(boolean office, UUID caller, LocalDate today) {}

    private record Line(WarningView warning, int all) {}

    Page<WarningView> page(Sight sight, UUID schoolClass, String cursor, Integer limit) {
        return listing.page(
                WARNINGS, WarningView::of, cursor, limit, sight.office(), sight.caller(), sight.today(), schoolClass);
    }

    WarningGlance glance(Sight sight) {
        var lines = sql.query(GLANCE, WarningLists::line, sight.office(), sight.caller(), sight.today(), null);
        return lines.isEmpty()
                ? WarningGlance.NONE
                : new WarningGlance(
                        lines.getFirst().all(),
                        lines.stream().map(Line::warning).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(WarningView.of(row), row.getInt("all"));
    }
}
