package com.educonnect.grades.results;

import com.educonnect.grades.Calendar;
import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.results.ResultTable.SubjectName;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The year of a period or, without one, the open year of today; and what a year holds. */
@Dependent
class Years {
    private static final String SELECT = """
            SELECT y.id, y.starts_on, y.ends_on, (
                       SELECT jsonb_agg(jsonb_build_object('id', p.id, 'parent', p.parent_id, 'kind', p.kind,
                                  'name', p.name, 'startsOn', p.starts_on, 'endsOn', p.ends_on)
                                  ORDER BY p.starts_on, p.ends_on DESC, p.position, p.id)
                       FROM period p WHERE p.school_year_id = y.id)::text AS periods
            FROM school_year y, (SELECT ?::date AS today, ?::uuid AS period) a
            WHERE CASE WHEN a.period IS NULL THEN y.state = 'open'
                       ELSE y.id = (SELECT p.school_year_id FROM period p WHERE p.id = a.period) END
            ORDER BY a.today BETWEEN y.starts_on AND y.ends_on DESC, abs(a.today - y.starts_on), y.id LIMIT 1
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    SchoolTime time;

    /** @param period the one asked for, or that of today */
    record Year(UUID id, Calendar calendar, UUID period) {}

    Year get(UUID period) {
        var today = time.today();
        return sql.find(SELECT, row -> read(row, period, today), today, period)
                .filter(year -> year.period() != null)
                .orElseThrow(() -> new Rejected(period == null ? GradeError.NO_PERIOD : PlatformError.NOT_FOUND));
    }

    private static Year read(ResultSet row, UUID period, LocalDate today) throws SQLException {
        var calendar = new Calendar(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Documents.objects(row.getString("periods")).stream()
                        .map(Calendar.Span::of)
                        .toList(),
                List.of());
        var current = calendar.current(today).map(Calendar.Span::id).orElse(null);
        return new Year(row.getObject("id", UUID.class), calendar, period == null ? current : period);
    }

    /** The classes of a year, by name. */
    List<UUID> classes(UUID year) {
        return sql.query(
                "SELECT id FROM school_class WHERE school_year_id = ? AND kind = 'class' ORDER BY name, id",
                row -> row.getObject(1, UUID.class),
                year);
    }

    /** The subjects that some programme of a year has, and those that were assessed in it. */
    List<SubjectName> subjects(UUID year) {
        return sql.query("""
                SELECT j.id, j.code FROM subject j
                WHERE EXISTS (SELECT FROM coefficient c WHERE c.subject_id = j.id AND c.school_year_id = ?)
                   OR EXISTS (SELECT FROM assessment a JOIN period p ON p.id = a.period_id
                              WHERE a.subject_id = j.id AND a.cancelled_at IS NULL AND p.school_year_id = ?)
                ORDER BY j.code, j.id
                """, row -> new SubjectName(row.getObject(1, UUID.class), row.getString(2)), year, year);
    }
}
