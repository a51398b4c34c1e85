package com.educonnect.analytics.night;

import com.educonnect.analytics.night.Figures.Line;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes what has become of averages: only rows that differ from those of the night before are touched. */
@Dependent
class AverageWriter {
    /** With the table, the columns of its key, and which of its rows are compared. */
    private static final String WRITE = Pseudonyms.OF_SOME + """
            , source AS MATERIALIZED (
                SELECT %2$s, k.pupil_key, l.status, l.shown::numeric(9, 4) AS shown, l.maximum::numeric(9, 4) AS maximum, l.place
                FROM unnest(?::int[], ?::int[], ?::text[], ?::numeric[], ?::numeric[], ?::int[])
                     AS l (taught, pupil, status, shown, maximum, place)
                JOIN unnest(?::uuid[], ?::uuid[], ?::uuid[]) WITH ORDINALITY AS f (class_id, term_id, subject_id, n) ON f.n = l.taught
                JOIN known k ON k.n = l.pupil),
            old AS MATERIALIZED (
                SELECT %2$s, f.pupil_key, f.status, f.shown, f.maximum, f.place, f.ctid AS row
                FROM analytics.%1$s f WHERE %5$s),
            differing AS MATERIALIZED (
                SELECT %3$s, f.status, f.shown, f.maximum, f.place, f.status IS NULL AS gone, old.row
                FROM source f FULL JOIN old USING (%3$s)
                WHERE (f.status, f.shown, f.maximum, f.place) IS DISTINCT FROM (old.status, old.shown, old.maximum, old.place)),
            noted AS (
                INSERT INTO analytics.stale (fact, class_id, item_id, day)
                SELECT DISTINCT 'results', %4$s, term_id, date 'epoch' FROM differing ON CONFLICT DO NOTHING),
            cleared AS (
                DELETE FROM analytics.%1$s f WHERE f.ctid = ANY (ARRAY(SELECT d.row FROM differing d WHERE d.gone)))
            INSERT INTO analytics.%1$s (%3$s, status, shown, maximum, place)
            SELECT %3$s, status, shown, maximum, place FROM differing WHERE NOT gone ORDER BY %3$s
            ON CONFLICT (tenant, %3$s) DO UPDATE
            SET status = excluded.status, shown = excluded.shown, maximum = excluded.maximum, place = excluded.place
            """;

    /** All that the classes had in other terms than those kept. */
    private static final String NOT_KEPT = """
            f.class_id = ANY (?) AND (f.class_id, f.term_id) NOT IN (
                SELECT k.class_id, k.term_id FROM unnest(?::uuid[], ?::uuid[]) AS k (class_id, term_id))""";

    private static final String OF_TERMS = """
            (f.class_id, f.term_id) IN (SELECT t.class_id, t.term_id FROM unnest(?::uuid[], ?::uuid[]) AS t (class_id, term_id))""";

    private static final String OF_TERMS_AND_SUBJECTS = """
            (f.class_id, f.term_id, f.subject_id) IN (
                SELECT t.class_id, t.term_id, t.subject_id
                FROM unnest(?::uuid[], ?::uuid[], ?::uuid[]) AS t (class_id, term_id, subject_id))""";

    private static final List<String> SUBJECT = List.of("class_id", "term_id", "subject_id");
    private static final List<String> GENERAL = List.of("class_id", "term_id");

    private static final String ALL_SUBJECTS = write("fact_average", SUBJECT, NOT_KEPT);
    private static final String ALL_GENERAL = write("fact_general", GENERAL, NOT_KEPT);
    private static final String SOME_SUBJECTS = write("fact_average", SUBJECT, OF_TERMS_AND_SUBJECTS);
    private static final String SOME_GENERAL = write("fact_general", GENERAL, OF_TERMS);

    @Inject
    @TenantData
    Sql sql;

    private static String write(String fact, List<String> of, String compared) {
        var key = String.join(", ", of) + ", pupil_key";
        return WRITE.formatted(fact, "f." + String.join(", f.", of), key, Stale.NIL, compared);
    }

    /** Of other terms of these classes than those told and those kept nothing stays. */
    int all(List<UUID> classes, List<ClassTerm> told, List<ClassTerm> kept) {
        var compared = new Sql.Array[] {
            Sql.array("uuid", classes),
            column("uuid", kept, ClassTerm::schoolClass),
            column("uuid", kept, ClassTerm::term)
        };
        return write(ALL_SUBJECTS, ToldLines.of(told, Figures::subjects), compared)
                + write(ALL_GENERAL, ToldLines.of(told, Figures::general), compared);
    }

    /** Of these subjects nothing stays but what is told; of other subjects and terms everything does. */
    int some(List<ClassTerm> told, List<Taught> subjects) {
        return write(
                        SOME_SUBJECTS,
                        ToldLines.of(told, Figures::subjects),
                        column("uuid", subjects, Taught::schoolClass),
                        column("uuid", subjects, Taught::term),
                        column("uuid", subjects, Taught::subject))
                + write(
                        SOME_GENERAL,
                        ToldLines.of(told, Figures::general),
                        column("uuid", told, ClassTerm::schoolClass),
                        column("uuid", told, ClassTerm::term));
    }

    private int write(String statement, ToldLines told, Sql.Array... compared) {
        return sql.update(
                statement,
                Stream.concat(
                                Stream.of(
                                        column("uuid", told.pupils(), pupil -> pupil),
                                        column("int4", told.places(), ToldLines.Place::taught),
                                        column("int4", told.places(), ToldLines.Place::pupil),
                                        column("text", told.lines(), Line::status),
                                        column("numeric", told.lines(), Line::shown),
                                        column("numeric", told.lines(), Line::maximum),
                                        column("int4", told.lines(), Line::place),
                                        column("uuid", told.taught(), Taught::schoolClass),
                                        column("uuid", told.taught(), Taught::term),
                                        column("uuid", told.taught(), Taught::subject)),
                                Stream.of(compared))
                        .toArray());
    }

    private static <T> Sql.Array column(String type, Collection<T> rows, Function<T, Object> value) {
        return Sql.array(type, rows.stream().map(value).toList());
    }
}
