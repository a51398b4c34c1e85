package com.educonnect.analytics.night;

import com.educonnect.analytics.night.Figures.Line;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads which averages are stale, and writes what has become of them: only rows that differ are touched. */
@Dependent
class AverageRepository {
    private static final UUID ALL = new UUID(0, 0);

    private static final String NEXT = """
            SELECT s.class_id, array_agg(s.item_id) AS terms,
                   (SELECT p.id FROM school_class c JOIN period p ON p.school_year_id = c.school_year_id
                    WHERE c.id = s.class_id ORDER BY p.starts_on, p.id LIMIT 1) AS period,
                   (SELECT a.period_id FROM assessment a WHERE a.school_class_id = s.class_id AND a.cancelled_at IS NULL
                    ORDER BY a.held_on DESC, a.id LIMIT 1) AS assessed
            FROM analytics.stale s WHERE s.fact = 'average' GROUP BY s.class_id ORDER BY s.class_id LIMIT ?
            """;

    /** With the table, its columns of the key and their types; what the classes had in other terms than those kept is compared. */
    private static final String WRITE = Pseudonyms.OF_SOME + """
            , source AS MATERIALIZED (
                SELECT %2$s, k.pupil_key, f.status, f.shown::numeric(9, 4) AS shown, f.maximum::numeric(9, 4) AS maximum, f.place
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS f (class_id, term_id, subject_id, pupil_id, status, shown, maximum, place)
                JOIN known k ON k.pupil_id = f.pupil_id),
            old AS MATERIALIZED (
                SELECT %2$s, f.pupil_key, f.status, f.shown, f.maximum, f.place FROM analytics.%1$s f
                WHERE f.class_id = ANY (?) AND (f.class_id, f.term_id) NOT IN (
                    SELECT k.class_id, k.term_id FROM unnest(?::uuid[], ?::uuid[]) AS k (class_id, term_id))),
            differing AS MATERIALIZED (
                SELECT %3$s, f.status, f.shown, f.maximum, f.place, f.status IS NULL AS gone
                FROM source f FULL JOIN old USING (%3$s)
                WHERE (f.status, f.shown, f.maximum, f.place) IS DISTINCT FROM (old.status, old.shown, old.maximum, old.place)),
            noted AS (
                INSERT INTO analytics.stale (fact, class_id, item_id, day)
                SELECT DISTINCT 'results', %5$s, term_id, date 'epoch' FROM differing ON CONFLICT DO NOTHING),
            cleared AS (
                DELETE FROM analytics.%1$s f USING differing d WHERE d.gone AND %4$s)
            INSERT INTO analytics.%1$s (%3$s, status, shown, maximum, place)
            SELECT %3$s, status, shown, maximum, place FROM differing WHERE NOT gone
            ON CONFLICT (tenant, %3$s) DO UPDATE
            SET status = excluded.status, shown = excluded.shown, maximum = excluded.maximum, place = excluded.place
            """;

    private static final String SUBJECTS = write("fact_average", List.of("class_id", "term_id", "subject_id"));
    private static final String GENERAL = write("fact_general", List.of("class_id", "term_id"));

    @Inject
    @TenantData
    Sql sql;

    private static String write(String fact, List<String> of) {
        var key = String.join(", ", of) + ", pupil_key";
        return WRITE.formatted(
                fact,
                "f." + String.join(", f.", of),
                key,
                "(f." + key.replace(", ", ", f.") + ") = (d." + key.replace(", ", ", d.") + ")",
                Stale.NIL);
    }

    /**
     * A class whose averages are stale.
     *
     * @param terms of which they are; empty for all
     * @param period any of the class's year; null if class, year or periods are gone
     * @param assessed the last period in which the class was assessed; null if it never was
     */
    record Due(UUID schoolClass, Set<UUID> terms, UUID period, UUID assessed) {}

    List<Due> next(int most) {
        return sql.query(
                NEXT,
                row -> {
                    var terms = Set.of((UUID[]) row.getArray("terms").getArray());
                    return new Due(
                            row.getObject("class_id", UUID.class),
                            terms.contains(ALL) ? Set.of() : terms,
                            row.getObject("period", UUID.class),
                            row.getObject("assessed", UUID.class));
                },
                most);
    }

    /** Of other terms of these classes than those told and those kept nothing stays. */
    int write(List<UUID> classes, List<ClassTerm> told, List<ClassTerm> kept) {
        var rows = write(SUBJECTS, classes, Told.of(told, Figures::subjects), kept)
                + write(GENERAL, classes, Told.of(told, Figures::general), kept);
        sql.update(
                "DELETE FROM analytics.stale WHERE fact = 'average' AND class_id = ANY (?)",
                Sql.array("uuid", classes));
        return rows;
    }

    private int write(String statement, List<UUID> classes, List<Told> told, List<ClassTerm> kept) {
        return sql.update(
                statement,
                Sql.array(
                        "uuid",
                        told.stream()
                                .map(each -> each.line().pupil())
                                .distinct()
                                .toList()),
                column("uuid", told, Told::schoolClass),
                column("uuid", told, Told::term),
                column("uuid", told, each -> each.line().subject()),
                column("uuid", told, each -> each.line().pupil()),
                column("text", told, each -> each.line().status()),
                column("numeric", told, each -> each.line().shown()),
                column("numeric", told, each -> each.line().maximum()),
                column("int4", told, each -> each.line().place()),
                Sql.array("uuid", classes),
                column("uuid", kept, ClassTerm::schoolClass),
                column("uuid", kept, ClassTerm::term));
    }

    /** One line of a class in a term. */
    private record Told(UUID schoolClass, UUID term, Line line) {
        static List<Told> of(List<ClassTerm> told, Function<Figures, List<Line>> lines) {
            return told.stream()
                    .flatMap(each -> lines.apply(each.figures()).stream()
                            .map(line -> new Told(each.schoolClass(), each.term(), line)))
                    .toList();
        }
    }

    private static <T> Sql.Array column(String type, List<T> rows, Function<T, Object> value) {
        return Sql.array(type, rows.stream().map(value).toList());
    }
}
