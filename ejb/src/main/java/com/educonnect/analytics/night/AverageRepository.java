package com.educonnect.analytics.night;

import com.educonnect.grades.results.KnownFigure;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads which averages are stale, and what the night before wrote of the others. */
@Dependent
class AverageRepository {
    private static final UUID ALL = new UUID(0, 0);

    private static final String NEXT = """
            SELECT s.class_id, array_agg(DISTINCT s.item_id) AS terms, array_agg(DISTINCT s.subject_id) AS subjects,
                   (SELECT p.id FROM school_class c JOIN period p ON p.school_year_id = c.school_year_id
                    WHERE c.id = s.class_id ORDER BY p.starts_on, p.id LIMIT 1) AS period,
                   (SELECT a.period_id FROM assessment a WHERE a.school_class_id = s.class_id AND a.cancelled_at IS NULL
                    ORDER BY a.held_on DESC, a.id LIMIT 1) AS assessed
            FROM analytics.stale s WHERE s.fact = 'average'
            GROUP BY s.class_id HAVING bool_and(s.subject_id <> %s) = ? ORDER BY s.class_id LIMIT ?
            """.formatted(Stale.NIL);

    private static final String KNOWN = Pseudonyms.OF_CLASSES + """
            SELECT f.class_id, f.term_id, f.subject_id, array_agg(k.pupil_id), array_agg(f.shown)
            FROM analytics.fact_average f JOIN known k ON k.pupil_key = f.pupil_key
            WHERE f.class_id = ANY (?) AND f.status = 'scored'
              AND f.term_id NOT IN (SELECT p.parent_id FROM period p WHERE p.parent_id IS NOT NULL)
            GROUP BY f.class_id, f.term_id, f.subject_id
            """;

    @Inject
    @TenantData
    Sql sql;

    /**
     * A class whose averages are stale.
     *
     * @param terms of which they are; empty for all
     * @param subjects of which they are; empty for all
     * @param period any of the class's year; null if class, year or periods are gone
     * @param assessed the last period in which the class was assessed; null if it never was
     */
    record Due(UUID schoolClass, Set<UUID> terms, Set<UUID> subjects, UUID period, UUID assessed) {
        boolean tells(UUID subject) {
            return subjects.isEmpty() || subjects.contains(subject);
        }
    }

    /** @param inPart those of which only some subjects are stale, or else the others */
    List<Due> next(boolean inPart, int most) {
        return sql.query(
                NEXT,
                row -> new Due(
                        row.getObject("class_id", UUID.class),
                        some(row, "terms"),
                        some(row, "subjects"),
                        row.getObject("period", UUID.class),
                        row.getObject("assessed", UUID.class)),
                inPart,
                most);
    }

    private static Set<UUID> some(ResultSet row, String column) throws SQLException {
        var ids = Set.of((UUID[]) row.getArray(column).getArray());
        return ids.contains(ALL) ? Set.of() : ids;
    }

    /** What pupils of these classes have in innermost terms. */
    Map<UUID, List<KnownFigure>> known(List<UUID> classes) {
        var known = new HashMap<UUID, List<KnownFigure>>();
        var ids = Sql.array("uuid", classes);
        sql.query(
                KNOWN,
                row -> known.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                        .addAll(figures(row)),
                ids,
                ids);
        return known;
    }

    private static List<KnownFigure> figures(ResultSet row) throws SQLException {
        var term = row.getObject(2, UUID.class);
        var subject = row.getObject(3, UUID.class);
        var pupils = (UUID[]) row.getArray(4).getArray();
        var shown = (BigDecimal[]) row.getArray(5).getArray();
        var figures = new ArrayList<KnownFigure>();
        for (var i = 0; i < pupils.length; i++) {
            figures.add(new KnownFigure(pupils[i], subject, term, shown[i]));
        }
        return figures;
    }

    /** The terms and years of these classes in which anybody has a general average, or a word why not. */
    Set<ClassTerm> reckoned(List<UUID> classes) {
        return new HashSet<>(sql.query(
                "SELECT DISTINCT class_id, term_id FROM analytics.fact_general WHERE class_id = ANY (?)",
                row -> new ClassTerm(row.getObject(1, UUID.class), row.getObject(2, UUID.class), Figures.NONE),
                Sql.array("uuid", classes)));
    }

    /** All subjects of these classes are stale, not only some. */
    void widen(List<UUID> classes) {
        sql.update(
                "INSERT INTO analytics.stale (fact, class_id, item_id, day)"
                        + " SELECT DISTINCT fact, class_id, item_id, day FROM analytics.stale"
                        + " WHERE fact = 'average' AND class_id = ANY (?) ON CONFLICT DO NOTHING",
                Sql.array("uuid", classes));
    }

    void done(List<UUID> classes) {
        sql.update(
                "DELETE FROM analytics.stale WHERE fact = 'average' AND class_id = ANY (?)",
                Sql.array("uuid", classes));
    }
}
