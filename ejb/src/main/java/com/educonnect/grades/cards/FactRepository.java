package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what stands on a paper beside the figures: who and where, who teaches, what was said and decided. */
@Dependent
class FactRepository {
    private static final String NAME = "concat_ws(' ', %1$s.family_name, nullif(%1$s.given_names, ''))";

    @Inject
    @TenantData
    Sql sql;

    Optional<JsonObject> place(UUID schoolClass, UUID period) {
        return sql.find(
                "SELECT jsonb_build_object('class', c.name, 'level', l.name, 'stream', s.name, 'year', y.name,"
                        + " 'starts', y.starts_on, 'ends', y.ends_on, 'teacher', (SELECT min(" + NAME.formatted("p")
                        + """
                        ) FROM teaching_assignment t JOIN person p ON p.id = t.staff_id
                            WHERE t.school_class_id = c.id AND t.role = 'class_teacher'
                              AND (t.starts_on IS NULL OR t.starts_on <= q.ends_on)
                              AND (t.ends_on IS NULL OR t.ends_on > q.starts_on)))::text
                        FROM school_class c JOIN school_year y ON y.id = c.school_year_id
                        JOIN period q ON q.id = ? AND q.school_year_id = y.id
                        LEFT JOIN level l ON l.id = c.level_id LEFT JOIN stream s ON s.id = c.stream_id
                        WHERE c.id = ?
                        """,
                row -> Documents.object(row.getString(1)),
                period,
                schoolClass);
    }

    Map<UUID, JsonObject> pupils(UUID schoolClass, List<UUID> pupils) {
        return byId(sql.query(
                "SELECT jsonb_build_object('id', p.id, 'familyName', p.family_name, 'givenNames', p.given_names,"
                        + " 'sex', p.sex, 'born', p.birth_date, 'precision', p.birth_precision, 'place', p.birth_place,"
                        + " 'nationality', p.nationality, 'number', u.admission_number,"
                        + " 'identifier', (SELECT min(i.kind || ' ' || i.value) FROM person_identifier i WHERE i.person_id = p.id),"
                        + " 'repeating', (SELECT bool_or(e.repeating) FROM enrollment e WHERE e.pupil_id = p.id AND e.school_class_id = ?))::text"
                        + " FROM person p JOIN pupil u ON u.person_id = p.id WHERE p.id = ANY (?)",
                row -> Documents.object(row.getString(1)),
                schoolClass,
                Sql.array("uuid", pupils)));
    }

    /** Who teaches each subject of the class in the period. */
    Map<UUID, JsonObject> teachers(UUID schoolClass, UUID period) {
        return byId(sql.query(
                "SELECT jsonb_build_object('id', t.subject_id, 'name', min(" + NAME.formatted("p") + """
                        ))::text
                        FROM teaching_assignment t JOIN person p ON p.id = t.staff_id JOIN period q ON q.id = ?
                        WHERE t.school_class_id = ? AND t.subject_id IS NOT NULL AND t.role = 'teacher'
                          AND (t.starts_on IS NULL OR t.starts_on <= q.ends_on) AND (t.ends_on IS NULL OR t.ends_on > q.starts_on)
                        GROUP BY t.subject_id
                        """,
                row -> Documents.object(row.getString(1)),
                period,
                schoolClass));
    }

    /** Each pupil's comments by subject. */
    Map<UUID, JsonObject> comments(UUID schoolClass, UUID period) {
        return byId(sql.query("""
                        SELECT jsonb_build_object('id', pupil_id, 'comments', jsonb_object_agg(subject_id, text))::text
                        FROM subject_comment WHERE school_class_id = ? AND period_id = ? AND text <> '' GROUP BY pupil_id
                        """, row -> Documents.object(row.getString(1)), schoolClass, period));
    }

    /** What the council decided about each pupil; what is only prepared is not on paper. */
    Map<UUID, JsonObject> verdicts(UUID schoolClass, UUID period) {
        return byId(sql.query("""
                        SELECT jsonb_build_object('id', v.pupil_id, 'heldOn', c.held_on, 'comment', v.comment, 'honour', v.honour,
                               'warning', v.warning, 'decision', v.decision, 'conduct', v.conduct)::text
                        FROM council c JOIN council_verdict v ON v.council_id = c.id
                        WHERE c.school_class_id = ? AND c.period_id = ? AND c.state = 'closed'
                        """, row -> Documents.object(row.getString(1)), schoolClass, period));
    }

    /** The general averages of earlier periods of the year, as the cards that stand for them say. */
    Map<UUID, JsonObject> recall(UUID schoolClass, UUID year, UUID period) {
        return byId(sql.query("""
                SELECT jsonb_build_object('id', c.pupil_id, 'periods', jsonb_agg(jsonb_build_object('name', q.name,
                           'shown', c.snapshot::jsonb #> '{content,general,shown}') ORDER BY q.ends_on, q.starts_on DESC))::text
                FROM report_card c JOIN period q ON q.id = c.period_id JOIN period n ON n.id = ?
                WHERE q.school_year_id = ? AND q.ends_on < n.ends_on AND c.replaced_at IS NULL AND c.withdrawn_at IS NULL
                  AND c.pupil_id = ANY (SELECT e.pupil_id FROM enrollment e WHERE e.school_class_id = ?)
                GROUP BY c.pupil_id
                """, row -> Documents.object(row.getString(1)), period, year, schoolClass));
    }

    private static Map<UUID, JsonObject> byId(List<JsonObject> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> UUID.fromString(row.getString("id")), Function.identity()));
    }
}
