package com.educonnect.analytics.night;

import com.educonnect.analytics.night.Figures.Line;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads which averages are stale, and writes those of a class and term anew. */
@Dependent
class AverageRepository {
    private static final List<String> FACTS = List.of("fact_average", "fact_general");
    private static final String OF_SCHOOL = "FROM unnest(?, ?, ?, ?, ?) AS f (pupil_id, status, shown, maximum, place)";
    private static final String KNOWN = " JOIN known k ON k.pupil_id = f.pupil_id";

    @Inject
    @TenantData
    Sql sql;

    Optional<UUID> next() {
        return sql.find(
                "SELECT class_id FROM analytics.stale WHERE fact = 'average' ORDER BY class_id LIMIT 1",
                row -> row.getObject(1, UUID.class));
    }

    /** The stale terms of the class; empty is all. */
    Set<UUID> terms(UUID schoolClass) {
        var terms = new HashSet<>(sql.query(
                "SELECT item_id FROM analytics.stale WHERE fact = 'average' AND class_id = ?",
                row -> row.getObject(1, UUID.class),
                schoolClass));
        return terms.contains(new UUID(0, 0)) ? Set.of() : terms;
    }

    /** Any period of the class's year, if the class is still there and its year has periods. */
    Optional<UUID> period(UUID schoolClass) {
        return sql.find(
                "SELECT p.id FROM school_class c JOIN period p ON p.school_year_id = c.school_year_id"
                        + " WHERE c.id = ? ORDER BY p.starts_on, p.id LIMIT 1",
                row -> row.getObject(1, UUID.class),
                schoolClass);
    }

    Optional<UUID> assessedIn(UUID schoolClass) {
        return sql.find(
                "SELECT period_id FROM assessment WHERE school_class_id = ? AND cancelled_at IS NULL"
                        + " ORDER BY held_on DESC, id LIMIT 1",
                row -> row.getObject(1, UUID.class),
                schoolClass);
    }

    int clear(UUID schoolClass) {
        note("class_id = ?", schoolClass);
        return FACTS.stream()
                .mapToInt(fact -> sql.update("DELETE FROM analytics." + fact + " WHERE class_id = ?", schoolClass))
                .sum();
    }

    /** Terms that the year no longer has. */
    int clearOthers(UUID schoolClass, UUID year, Collection<UUID> terms) {
        var kept = Sql.array("uuid", terms);
        note("class_id = ? AND term_id <> ? AND term_id <> ALL (?)", schoolClass, year, kept);
        return FACTS.stream()
                .mapToInt(fact -> sql.update(
                        "DELETE FROM analytics." + fact + " WHERE class_id = ? AND term_id <> ? AND term_id <> ALL (?)",
                        schoolClass,
                        year,
                        kept))
                .sum();
    }

    private void note(String which, Object... arguments) {
        sql.update(
                "INSERT INTO analytics.stale (fact, class_id, item_id, day) SELECT DISTINCT 'results', " + Stale.NIL
                        + ", term_id, date 'epoch' FROM analytics.fact_general WHERE " + which
                        + " ON CONFLICT DO NOTHING",
                arguments);
    }

    int write(UUID schoolClass, UUID term, Figures figures) {
        for (var fact : FACTS) {
            sql.update("DELETE FROM analytics." + fact + " WHERE class_id = ? AND term_id = ?", schoolClass, term);
        }
        sql.update(
                "INSERT INTO analytics.stale (fact, class_id, item_id, day) VALUES ('results', " + Stale.NIL
                        + ", ?, date 'epoch') ON CONFLICT DO NOTHING",
                term);
        return subjects(schoolClass, term, figures.subjects()) + general(schoolClass, term, figures.general());
    }

    private int subjects(UUID schoolClass, UUID term, List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        return sql.update(
                Pseudonyms.OF_SOME
                        + "INSERT INTO analytics.fact_average (class_id, term_id, subject_id, pupil_key, status, shown, maximum, place)"
                        + " SELECT ?, ?, f.subject_id, k.pupil_key, f.status, f.shown, f.maximum, f.place"
                        + " FROM unnest(?, ?, ?, ?, ?, ?) AS f (pupil_id, subject_id, status, shown, maximum, place)"
                        + KNOWN,
                pupils(lines),
                schoolClass,
                term,
                column("uuid", lines, Line::pupil),
                column("uuid", lines, Line::subject),
                column("text", lines, Line::status),
                column("numeric", lines, Line::shown),
                column("numeric", lines, Line::maximum),
                column("int4", lines, Line::place));
    }

    private int general(UUID schoolClass, UUID term, List<Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        return sql.update(
                Pseudonyms.OF_SOME
                        + "INSERT INTO analytics.fact_general (class_id, term_id, pupil_key, status, shown, maximum, place)"
                        + " SELECT ?, ?, k.pupil_key, f.status, f.shown, f.maximum, f.place " + OF_SCHOOL + KNOWN,
                pupils(lines),
                schoolClass,
                term,
                column("uuid", lines, Line::pupil),
                column("text", lines, Line::status),
                column("numeric", lines, Line::shown),
                column("numeric", lines, Line::maximum),
                column("int4", lines, Line::place));
    }

    private static Sql.Array pupils(List<Line> lines) {
        return Sql.array("uuid", lines.stream().map(Line::pupil).distinct().toList());
    }

    private static Sql.Array column(String type, List<Line> lines, Function<Line, Object> value) {
        return Sql.array(type, lines.stream().map(value).toList());
    }

    void done(UUID schoolClass) {
        sql.update("DELETE FROM analytics.stale WHERE fact = 'average' AND class_id = ?", schoolClass);
    }
}
