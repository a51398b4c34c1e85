package com.educonnect.grades.schemes;

import com.educonnect.grades.GradeError;
import com.educonnect.people.PeopleError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and writes schemes. */
@Dependent
class SchemeRepository {
    static final String COLUMNS =
            "s.id, s.school_year_id, s.level_id, s.name, s.preset, s.document::text AS document, s.version";

    /** The classes that a scheme of the year and level decides about. */
    private static final String GOVERNED = """
            FROM (SELECT ?::uuid AS year, ?::uuid AS level) g
            JOIN school_class c ON c.school_year_id = g.year AND (c.level_id = g.level OR g.level IS NULL AND NOT EXISTS (
                SELECT FROM grading_scheme o WHERE o.school_year_id = g.year AND o.level_id = c.level_id))
            """;

    @Inject
    @TenantData
    Sql sql;

    Optional<SchemeView> find(UUID id) {
        return sql.find("SELECT " + COLUMNS + " FROM grading_scheme s WHERE s.id = ?", SchemeView::of, id);
    }

    void requireKnown(UUID year, UUID level) {
        var closed = sql.find("SELECT state = 'closed' FROM school_year WHERE id = ?", row -> row.getBoolean(1), year)
                .orElseThrow(() -> new Rejected(PeopleError.UNKNOWN_REFERENCE, "school_year"));
        if (closed) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
        if (level != null
                && sql.find("SELECT 1 FROM level WHERE id = ?", row -> true, level)
                        .isEmpty()) {
            throw new Rejected(PeopleError.UNKNOWN_REFERENCE, "level");
        }
    }

    /** The sealed classes that a scheme of that year and level decides about. */
    List<String> sealed(UUID year, UUID level) {
        return sql.query("SELECT c.code " + GOVERNED + """
                        WHERE EXISTS (SELECT FROM sealing x WHERE x.school_class_id = c.id AND x.reopened_at IS NULL)
                        ORDER BY c.code
                        """, row -> row.getString(1), year, level);
    }

    /** A category that assessments have and these codes lack. */
    Optional<String> missing(UUID year, UUID level, Set<String> codes) {
        return sql.find(
                "SELECT min(a.category) " + GOVERNED + """
                        JOIN assessment a ON a.school_class_id = c.id AND a.cancelled_at IS NULL
                        WHERE NOT a.category = ANY (?)
                        HAVING count(*) > 0
                        """,
                row -> row.getString(1),
                year,
                level,
                Sql.array("text", codes));
    }

    /** Whether it is the first of its year and level. */
    boolean create(SchemeView scheme) {
        return sql.update(
                        """
                        INSERT INTO grading_scheme (id, school_year_id, level_id, name, preset, document)
                        VALUES (?, ?, ?::uuid, ?, ?, ?::jsonb)
                        ON CONFLICT DO NOTHING
                        """,
                        scheme.id(),
                        scheme.year(),
                        scheme.level(),
                        scheme.name(),
                        scheme.preset(),
                        scheme.document().toString())
                == 1;
    }

    /** Whether it was still at the version that was read. */
    boolean change(SchemeView scheme, int read) {
        return sql.update("""
                        UPDATE grading_scheme SET name = ?, preset = ?, document = ?::jsonb, version = version + 1
                        WHERE id = ? AND version = ?
                        """, scheme.name(), scheme.preset(), scheme.document().toString(), scheme.id(), read) == 1;
    }
}
