package com.educonnect.analytics.night;

import com.educonnect.analytics.night.Digests.Changed;
import com.educonnect.sync.SyncRetention;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Follows the school's changes by transaction, as its devices do: those of transactions that have ended, and none of one
 * that may still commit behind them. Where the mark is of no use, as after the first night or a restored copy,
 * everything is counted.
 */
@Dependent
class Finding {
    private static final String HORIZON = """
            SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
                   coalesce((SELECT finished_at < ? FROM analytics.progress), false),
                   EXISTS (SELECT FROM change WHERE xid >= ?::text::xid8)
            """;

    private static final String CHANGED = """
            WITH changed AS MATERIALIZED (
                SELECT DISTINCT entity, entity_id FROM change WHERE xid >= ?::text::xid8 AND xid < ?::text::xid8
                AND entity IN ('roll', 'assessment', 'assignment')),
            """;

    /** Rolls are not among them: every class is stale with all its days. */
    private static final String EVERYTHING = """
            WITH changed AS MATERIALIZED (
                SELECT 'assessment' AS entity, id AS entity_id FROM assessment
                UNION ALL SELECT 'assignment', id FROM assignment),
            """;

    /** A roll of a group also tells of the classes whose pupils it calls. */
    private static final String TOUCHED = """
            held AS MATERIALIZED (
                SELECT DISTINCT r.school_class_id, c.kind, r.held_on
                FROM changed h JOIN roll r ON h.entity = 'roll' AND r.id = h.entity_id
                JOIN school_class c ON c.id = r.school_class_id),
            of_groups AS MATERIALIZED (SELECT school_class_id, held_on FROM held WHERE kind = 'group')
            SELECT 'roll', school_class_id, %1$s, held_on FROM held
            UNION
            SELECT 'roll', e.school_class_id, %1$s, h.held_on FROM of_groups h
            JOIN enrollment o ON o.school_class_id = h.school_class_id
                 AND o.starts_on <= h.held_on AND (o.ends_on IS NULL OR o.ends_on > h.held_on)
            JOIN enrollment e ON e.pupil_id = o.pupil_id AND e.kind = 'class'
                 AND e.starts_on <= h.held_on AND (e.ends_on IS NULL OR e.ends_on > h.held_on)
            UNION ALL
            SELECT 'assessment', a.school_class_id, a.id, date 'epoch'
            FROM changed h JOIN assessment a ON h.entity = 'assessment' AND a.id = h.entity_id
            UNION ALL
            SELECT 'assignment', a.school_class_id, a.id, date 'epoch'
            FROM changed h JOIN assignment a ON h.entity = 'assignment' AND a.id = h.entity_id
            """.formatted(Stale.NIL);

    /** A mark tells of the averages of all classes in which its pupil was that year. */
    private static final String MARKED = """
            assessed AS MATERIALIZED (
                SELECT a.id, a.school_class_id, a.period_id, a.subject_id, c.school_year_id
                FROM changed h JOIN assessment a ON h.entity = 'assessment' AND a.id = h.entity_id
                JOIN school_class c ON c.id = a.school_class_id)
            SELECT 'average', c.id, a.period_id, date 'epoch', a.subject_id FROM assessed a
            JOIN school_class c ON c.id = a.school_class_id AND c.kind = 'class'
            UNION
            SELECT 'average', c.id, a.period_id, date 'epoch', a.subject_id FROM assessed a
            JOIN mark m ON m.assessment_id = a.id
            JOIN enrollment e ON e.pupil_id = m.pupil_id AND e.kind = 'class'
            JOIN school_class c ON c.id = e.school_class_id AND c.school_year_id = a.school_year_id
            """;

    private static final String ALL_AVERAGES =
            "SELECT 'average', id, " + Stale.NIL + ", date 'epoch' FROM school_class WHERE kind = 'class'";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Stale stale;

    @Inject
    Gone gone;

    @Inject
    SyncRetention retention;

    /** @param told whether dimensions changed by which aggregates are grouped */
    void find(Night night, Changed changed, boolean told) {
        var horizon = sql.find(
                        HORIZON,
                        row -> new Horizon(row.getLong(1), row.getBoolean(2), row.getBoolean(3)),
                        retention.promisedSince(),
                        String.valueOf(night.xid()))
                .orElseThrow();
        var everything = changed.any("zone") || night.isFirst() || horizon.isOfNoUse(night);
        follow(night, horizon, everything);
        if (changed.any("zone")) {
            stale.add("SELECT 'roll', class_id, " + Stale.NIL + ", day FROM analytics.fact_roll");
            stale.one("use");
        }
        stale.rollsOf(everything ? all(changed) : changed.classes("calendar"), night.until());
        stale.averagesOf(changed.classes("grading"));
        pass(night, changed, told);
        sql.update(
                "UPDATE analytics.progress SET xid = ?::text::xid8, counted_until = ?",
                String.valueOf(horizon.xid()),
                night.until());
    }

    /**
     * @param expired the mark is older than changes are kept
     * @param changed whether anything was changed since, or may still be
     */
    private record Horizon(long xid, boolean expired, boolean changed) {
        boolean isOfNoUse(Night night) {
            return expired || night.xid() > xid;
        }
    }

    /** Classes and groups, those included that are gone. */
    private Set<UUID> all(Changed changed) {
        var all = new HashSet<>(changed.classes("calendar"));
        all.addAll(sql.query("SELECT id FROM school_class", row -> row.getObject(1, UUID.class)));
        return all;
    }

    private void follow(Night night, Horizon horizon, boolean everything) {
        if (everything) {
            stale.add(EVERYTHING + TOUCHED);
            stale.add(ALL_AVERAGES);
            gone.ever();
        } else if (horizon.changed()) {
            var from = String.valueOf(night.xid());
            var to = String.valueOf(horizon.xid());
            stale.add(CHANGED + TOUCHED, from, to);
            stale.subjects(CHANGED + MARKED, from, to);
            gone.afterChanges(from, to);
        }
    }

    /** What the mere passing of days changes, and what is summed up by what was told anew. */
    private void pass(Night night, Changed changed, boolean told) {
        var passed = !night.until().equals(night.countedUntil());
        if (passed && !night.isFirst()) {
            stale.rollsBetween(night.countedUntil(), night.until());
            stale.averagesWhereMoved(night.countedUntil().plusDays(1), night.today());
        }
        if (told || changed.any("people", "stays", "staff")) {
            stale.months("census", LocalDate.EPOCH, latest(night));
        } else if (passed) {
            stale.months("census", night.countedUntil(), night.until());
        }
        if (told) {
            stale.aggregates();
        }
        if (changed.any("payments", "zone")) {
            stale.one("payments");
        }
    }

    /** Where the school moved west over the date line the days that are over are fewer than they were. */
    private static LocalDate latest(Night night) {
        return night.until().isAfter(night.countedUntil()) ? night.until() : night.countedUntil();
    }
}
