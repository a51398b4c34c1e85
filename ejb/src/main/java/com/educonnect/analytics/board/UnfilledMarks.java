package com.educonnect.analytics.board;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads which marks are still to be entered, and by whom. */
@Dependent
class UnfilledMarks {
    private static final int FIRST = 10;

    private static final String SELECT = """
            SELECT f.class_id, c.name AS class_name, f.subject_id, j.name AS subject_name, f.term_id,
                   sum(f.missing) AS missing, min(f.day) AS since,
                   (SELECT concat_ws(' ', upper(p.family_name), nullif(p.given_names, ''))
                    FROM teaching_assignment t JOIN person p ON p.id = t.staff_id
                    WHERE t.school_class_id = f.class_id AND t.role <> 'assistant'
                      AND (t.subject_id = f.subject_id OR t.subject_id IS NULL)
                      AND (t.starts_on IS NULL OR t.starts_on <= a.today) AND (t.ends_on IS NULL OR t.ends_on > a.today)
                    ORDER BY t.subject_id IS NULL, t.role <> 'teacher', t.id LIMIT 1) AS teacher,
                   sum(sum(f.missing)) OVER () AS all_missing, count(*) OVER () AS gradebooks
            FROM (SELECT ?::uuid AS year, ?::date AS today, ?::uuid AS person) a
            JOIN analytics.dim_class c ON c.year_id = a.year
            JOIN analytics.fact_assessment f ON f.class_id = c.class_id AND f.missing > 0 AND f.day <= a.today
            JOIN analytics.dim_subject j ON j.subject_id = f.subject_id
            WHERE a.person IS NULL OR\s""" + Taught.SUBJECT + """
            GROUP BY f.class_id, c.name, f.subject_id, j.name, f.term_id, a.today
            ORDER BY sum(f.missing) DESC, min(f.day), c.name, j.name, f.class_id, f.subject_id, f.term_id
            LIMIT\s""" + FIRST;

    @Inject
    @TenantData
    Sql sql;

    private record Line(Unfilled.Book book, int missing, int gradebooks) {}

    /** @param teacher null for the whole school; otherwise whose marks they are to enter */
    Unfilled of(UUID year, LocalDate today, UUID teacher) {
        var lines = sql.query(SELECT, UnfilledMarks::line, year, today, teacher);
        return lines.isEmpty()
                ? Unfilled.NONE
                : new Unfilled(
                        lines.getFirst().missing(),
                        lines.getFirst().gradebooks(),
                        lines.stream().map(Line::book).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        var book = new Unfilled.Book(
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getObject("term_id", UUID.class),
                row.getString("teacher"),
                row.getInt("missing"),
                row.getObject("since", LocalDate.class));
        return new Line(book, row.getInt("all_missing"), row.getInt("gradebooks"));
    }
}
