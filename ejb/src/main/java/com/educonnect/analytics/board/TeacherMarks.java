package com.educonnect.analytics.board;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what a teacher has to know of his or her marks. */
@Dependent
class TeacherMarks {
    private static final String LAST = """
            SELECT f.class_id, c.name AS class_name, f.subject_id, j.name AS subject_name, f.term_id,
                   s.title, f.day, s.maximum, m.count, m.below, m.out_of, m.quartiles
            FROM (
                SELECT DISTINCT ON (f.class_id, f.subject_id)
                       f.assessment_id, f.class_id, f.subject_id, f.term_id, f.day
                FROM (SELECT ?::uuid AS year, ?::date AS today, ?::uuid AS person) a
                JOIN analytics.dim_class c ON c.year_id = a.year
                JOIN analytics.fact_assessment f ON f.class_id = c.class_id AND f.scored > 0 AND f.day <= a.today
                WHERE\s""" + Taught.SUBJECT + """
                ORDER BY f.class_id, f.subject_id, f.day DESC, f.assessment_id DESC) f
            JOIN analytics.dim_class c ON c.class_id = f.class_id
            JOIN analytics.dim_subject j ON j.subject_id = f.subject_id
            JOIN assessment s ON s.id = f.assessment_id
            CROSS JOIN LATERAL (SELECT\s""" + Spread.COLUMNS + """
                FROM (SELECT m.ratio, s.maximum FROM analytics.fact_mark m
                      WHERE m.assessment_id = s.id AND m.ratio IS NOT NULL) f) m
            WHERE m.count > 0
            ORDER BY f.day DESC, c.level_position, c.code, j.code, f.assessment_id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    UnfilledMarks unfilled;

    Unfilled unfilled(Night night, UUID teacher) {
        return unfilled.of(night.year(), night.until(), teacher);
    }

    List<TeachingBoard.Last> last(Night night, UUID teacher) {
        return sql.query(LAST, TeacherMarks::read, night.year(), night.until(), teacher);
    }

    private static TeachingBoard.Last read(ResultSet row) throws SQLException {
        return new TeachingBoard.Last(
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getObject("term_id", UUID.class),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                Spread.shortest(row.getBigDecimal("maximum")),
                Spread.of(row));
    }
}
