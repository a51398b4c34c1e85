package com.educonnect.grades.subjects;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes how subjects are marked. */
@Dependent
class SubjectMarkingRepository {
    /** The classes that it decides about: those of its stream, or of the level where their stream has none of its own. */
    private static final String GOVERNED = """
            FROM (SELECT ?::uuid AS year, ?::uuid AS level, ?::uuid AS stream, ?::uuid AS subject) g
            JOIN school_class c ON c.school_year_id = g.year AND c.level_id = g.level
                 AND CASE WHEN g.stream IS NOT NULL THEN c.stream_id = g.stream
                          ELSE NOT EXISTS (
                              SELECT FROM subject_marking o
                              WHERE o.school_year_id = g.year AND o.level_id = g.level AND o.subject_id = g.subject
                                AND o.stream_id = c.stream_id) END
            """;

    @Inject
    @TenantData
    Sql sql;

    Optional<SubjectMarkingView> find(UUID id) {
        return sql.find(
                "SELECT " + SubjectMarkingView.COLUMNS + " FROM subject_marking m WHERE m.id = ?",
                SubjectMarkingView::of,
                id);
    }

    /** A sealed class that it decides about. */
    Optional<String> sealed(SubjectMarkingView asked) {
        return governed("""
                SELECT min(c.code) %s
                JOIN sealing x ON x.school_class_id = c.id AND x.reopened_at IS NULL
                HAVING count(*) > 0""", asked);
    }

    /** A component that assessments have and these lack; empty for assessments that name none though there are some. */
    Optional<String> missing(SubjectMarkingView asked) {
        var codes = asked.marking().components().stream()
                .map(component -> component.code())
                .toList();
        return sql.find(
                "SELECT coalesce(min(a.component), '') " + GOVERNED + """
                        JOIN assessment a ON a.school_class_id = c.id AND a.subject_id = g.subject AND a.cancelled_at IS NULL
                        CROSS JOIN (SELECT ?::text[] AS codes) s
                        WHERE CASE WHEN a.component IS NULL THEN cardinality(s.codes) > 0
                                   ELSE a.component <> ALL (s.codes) END
                        HAVING count(*) > 0
                        """,
                row -> row.getString(1),
                asked.year(),
                asked.level(),
                asked.stream(),
                asked.subject(),
                Sql.array("text", codes));
    }

    private Optional<String> governed(String statement, SubjectMarkingView asked) {
        return sql.find(
                statement.formatted(GOVERNED),
                row -> row.getString(1),
                asked.year(),
                asked.level(),
                asked.stream(),
                asked.subject());
    }

    /** Whether it is the first of its year, level, stream and subject. */
    boolean create(SubjectMarkingView made) {
        var marking = made.marking();
        return sql.update(
                        """
                        INSERT INTO subject_marking (id, school_year_id, level_id, stream_id, subject_id, maximum, bonus,
                            tags, components)
                        VALUES (?, ?, ?, ?::uuid, ?, ?::numeric, ?, ?, ?::jsonb)
                        ON CONFLICT DO NOTHING
                        """,
                        made.id(),
                        made.year(),
                        made.level(),
                        made.stream(),
                        made.subject(),
                        marking.maximum(),
                        marking.bonus(),
                        Sql.array("text", marking.tags()),
                        components(made))
                == 1;
    }

    /** Whether it was still at the version that was read. */
    boolean change(SubjectMarkingView changed, int read) {
        var marking = changed.marking();
        return sql.update(
                        """
                        UPDATE subject_marking SET maximum = ?::numeric, bonus = ?, tags = ?, components = ?::jsonb,
                            version = version + 1
                        WHERE id = ? AND version = ?
                        """,
                        marking.maximum(),
                        marking.bonus(),
                        Sql.array("text", marking.tags()),
                        components(changed),
                        changed.id(),
                        read)
                == 1;
    }

    /** What of these does not exist. */
    List<String> unknown(SubjectMarkingView asked) {
        return sql.query("""
                SELECT CASE WHEN NOT EXISTS (SELECT FROM school_year WHERE id = a.year) THEN 'school_year'
                            WHEN NOT EXISTS (SELECT FROM level WHERE id = a.level) THEN 'level'
                            WHEN a.stream IS NOT NULL AND NOT EXISTS (SELECT FROM stream WHERE id = a.stream) THEN 'stream'
                            ELSE 'subject' END
                FROM (SELECT ?::uuid AS year, ?::uuid AS level, ?::uuid AS stream, ?::uuid AS subject) a
                WHERE NOT EXISTS (SELECT FROM school_year WHERE id = a.year)
                   OR NOT EXISTS (SELECT FROM level WHERE id = a.level)
                   OR a.stream IS NOT NULL AND NOT EXISTS (SELECT FROM stream WHERE id = a.stream)
                   OR NOT EXISTS (SELECT FROM subject WHERE id = a.subject)
                """, row -> row.getString(1), asked.year(), asked.level(), asked.stream(), asked.subject());
    }

    boolean isClosed(UUID year) {
        return sql.find("SELECT 1 FROM school_year WHERE id = ? AND state = 'closed'", row -> true, year)
                .isPresent();
    }

    private static String components(SubjectMarkingView marking) {
        var parts = Json.createArrayBuilder();
        marking.marking()
                .components()
                .forEach(component -> parts.add(Json.createObjectBuilder()
                        .add("code", component.code())
                        .add("name", component.name())
                        .add("coefficient", component.coefficient())));
        return parts.build().toString();
    }
}
