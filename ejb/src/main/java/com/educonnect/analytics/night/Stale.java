package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Writes down what is to be counted again. */
@Dependent
class Stale {
    static final String NIL = "'00000000-0000-0000-0000-000000000000'::uuid";
    private static final String INSERT = "INSERT INTO analytics.stale (fact, class_id, item_id, day) ";
    private static final String INSERT_SUBJECTS =
            "INSERT INTO analytics.stale (fact, class_id, item_id, day, subject_id) ";
    private static final String ONCE = " ON CONFLICT DO NOTHING";

    private static final String ROLLS_OF_CLASSES = """
            SELECT 'roll', d.class_id, %1$s, d.day FROM (
                SELECT c.class_id, y.day FROM analytics.dim_class c JOIN analytics.dim_day y ON y.year_id = c.year_id
                WHERE c.class_id = ANY (?) AND c.kind = 'class' AND y.school_day AND y.day <= ?
                UNION SELECT school_class_id, held_on FROM roll WHERE school_class_id = ANY (?)
                UNION SELECT class_id, day FROM analytics.fact_roll WHERE class_id = ANY (?)) d
            """.formatted(NIL);

    private static final String NEW_DAYS = """
            SELECT 'roll', c.class_id, %1$s, y.day FROM analytics.dim_class c JOIN analytics.dim_day y ON y.year_id = c.year_id
            WHERE c.kind = 'class' AND y.school_day AND y.day > least(?::date, ?::date) AND y.day <= greatest(?::date, ?::date)
            """.formatted(NIL);

    /** Pupils who came or left since: who is counted in a running term is another. */
    private static final String MOVED_SINCE = """
            SELECT DISTINCT 'average', e.school_class_id, %1$s, date 'epoch' FROM enrollment e
            CROSS JOIN LATERAL (SELECT least(?::date, ?::date) AS since, greatest(?::date, ?::date) AS until) d
            WHERE e.kind = 'class'
              AND (e.starts_on > d.since AND e.starts_on <= d.until OR e.ends_on > d.since AND e.ends_on <= d.until)
            """.formatted(NIL);

    private static final String AVERAGES_OF_CLASSES =
            "SELECT 'average', c.id, " + NIL + ", date 'epoch' FROM unnest(?) AS c (id)";

    private static final String MONTHS = """
            SELECT DISTINCT ?, %1$s, %1$s, d.month FROM analytics.dim_day d
            WHERE d.month BETWEEN date_trunc('month', least(?::date, ?::date)) AND greatest(?::date, ?::date)
            """.formatted(NIL);

    private static final String AGGREGATES = """
            SELECT DISTINCT 'month', %1$s, %1$s, month FROM (
                SELECT month FROM analytics.agg_attendance UNION SELECT date_trunc('month', day)::date FROM analytics.fact_roll) m
            UNION ALL
            SELECT DISTINCT 'results', %1$s, term_id, date 'epoch' FROM (
                SELECT term_id FROM analytics.agg_results UNION SELECT term_id FROM analytics.fact_general) t
            """.formatted(NIL);

    @Inject
    @TenantData
    Sql sql;

    /** What kinds of facts are to be counted again. */
    Set<String> facts() {
        return Set.copyOf(sql.query("SELECT DISTINCT fact FROM analytics.stale", row -> row.getString(1)));
    }

    void rollsOf(Collection<UUID> classes, LocalDate until) {
        if (!classes.isEmpty()) {
            var ids = Sql.array("uuid", classes);
            add(ROLLS_OF_CLASSES, ids, until, ids, ids);
        }
    }

    void rollsBetween(LocalDate one, LocalDate other) {
        add(NEW_DAYS, one, other, one, other);
    }

    void averagesOf(Collection<UUID> classes) {
        if (!classes.isEmpty()) {
            add(AVERAGES_OF_CLASSES, Sql.array("uuid", classes));
        }
    }

    void averagesWhereMoved(LocalDate one, LocalDate other) {
        add(MOVED_SINCE, one, other, one, other);
    }

    /** Everything that is summed up, from the facts as they are. */
    void aggregates() {
        add(AGGREGATES);
    }

    /** @param fact census, which counts people at the end of each month */
    void months(String fact, LocalDate one, LocalDate other) {
        add(MONTHS, fact, one, other, one, other);
    }

    void one(String fact) {
        add("VALUES (?, " + NIL + ", " + NIL + ", date 'epoch')", fact);
    }

    /** @param rows a statement that selects fact, class_id, item_id, day */
    void add(String rows, Object... arguments) {
        sql.update(INSERT + rows + ONCE, arguments);
    }

    /** @param rows a statement that selects the same and of which subject alone it is */
    void subjects(String rows, Object... arguments) {
        sql.update(INSERT_SUBJECTS + rows + ONCE, arguments);
    }
}
