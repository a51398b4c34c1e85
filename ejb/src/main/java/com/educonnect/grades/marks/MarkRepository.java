package com.educonnect.grades.marks;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes marks, any number of them in one statement each. */
@Dependent
class MarkRepository {
    private static final String LOOK = """
            WITH given AS MATERIALIZED (
                SELECT g.n, g.assessment, g.pupil
                FROM jsonb_to_recordset(?::jsonb) AS g (n int, assessment uuid, pupil uuid)),
            place AS (
                SELECT c.id AS school_class, p.id AS period, p.starts_on, p.ends_on, ?::uuid AS subject
                FROM school_class c, period p WHERE c.id = ? AND p.id = ?),
            listed AS MATERIALIZED (
                SELECT e.pupil_id, max(coalesce(e.ends_on, 'infinity'::date)) AS until
                FROM enrollment e, place
                WHERE e.school_class_id = place.school_class AND e.starts_on <= place.ends_on
                GROUP BY e.pupil_id),
            resting AS MATERIALIZED (
                SELECT DISTINCT e.pupil_id
                FROM sealing s
                JOIN enrollment e ON e.school_class_id = s.school_class_id
                CROSS JOIN place
                WHERE s.reopened_at IS NULL AND s.period_id = ANY (?) AND e.starts_on <= place.ends_on
                  AND (e.ends_on IS NULL OR e.ends_on > place.starts_on))
            SELECT g.n, a.maximum, a.cancelled_at IS NOT NULL AS cancelled, a.version AS assessment_version,
                   l.until > a.held_on AS stays, r.pupil_id IS NOT NULL AS sealed,
                   m.score, m.state, m.note, m.version, m.marked_by, m.marked_at, h.device_id, h.device_seq,
                   concat_ws(' ', w.family_name, nullif(w.given_names, '')) AS by
            FROM given g
            CROSS JOIN place
            LEFT JOIN assessment a ON a.id = g.assessment AND a.school_class_id = place.school_class
                 AND a.subject_id = place.subject AND a.period_id = place.period
            LEFT JOIN listed l ON l.pupil_id = g.pupil
            LEFT JOIN resting r ON r.pupil_id = g.pupil
            LEFT JOIN mark m ON m.assessment_id = a.id AND m.pupil_id = g.pupil
            LEFT JOIN mark_history h ON h.assessment_id = m.assessment_id AND h.pupil_id = m.pupil_id
                 AND h.version = m.version
            LEFT JOIN person w ON w.id = h.changed_by_person
            """;

    /** A row is written at the version after the one that was seen, unless somebody has written meanwhile. */
    private static final String WRITE = """
            WITH saved AS (
                INSERT INTO mark AS m (assessment_id, pupil_id, score, state, note, marked_by, version)
                SELECT g.assessment, g.pupil, g.score, g.state, g.note, ?::uuid, g.seen + 1
                FROM jsonb_to_recordset(?::jsonb) AS g (assessment uuid, pupil uuid, score numeric, state text, note text, seen int)
                ORDER BY g.assessment, g.pupil
                ON CONFLICT (assessment_id, pupil_id) DO UPDATE
                SET score = excluded.score, state = excluded.state, note = excluded.note, marked_by = excluded.marked_by,
                    marked_at = now(), version = excluded.version
                WHERE m.version = excluded.version - 1
                RETURNING assessment_id, pupil_id, version, score, state, note, marked_by),
            kept AS (
                INSERT INTO mark_history (assessment_id, pupil_id, version, score, state, note, changed_by, changed_by_person,
                    device_id, device_seq, device_time, reopening_id)
                SELECT assessment_id, pupil_id, version, score, state, note, marked_by, ?::uuid, ?::uuid, ?::bigint,
                       ?::timestamptz, ?::uuid
                FROM saved)
            SELECT assessment_id, pupil_id, version FROM saved
            """;

    @Inject
    @TenantData
    Sql sql;

    /** Whose mark in what. */
    record Spot(UUID assessment, UUID pupil) {
        static Spot of(Cell cell) {
            return new Spot(cell.assessment(), cell.pupil());
        }
    }

    /** @param seen the version that was seen when it was judged */
    record Write(Spot spot, MarkValue value, int seen) {}

    /** The cases of cells, by their places in the list; {@code chain}: the period and those that hold it. */
    Map<Integer, MarkCase> look(GradebookKey key, List<UUID> chain, Map<Integer, Cell> cells) {
        var given = Json.createArrayBuilder();
        cells.forEach((n, cell) -> given.add(json(Spot.of(cell)).add("n", n)));
        record Seen(int n, MarkCase found) {}
        return sql
                .query(
                        LOOK,
                        row -> new Seen(row.getInt("n"), read(row)),
                        text(given),
                        key.subject(),
                        key.schoolClass(),
                        key.period(),
                        Sql.array("uuid", chain))
                .stream()
                .collect(Collectors.toMap(Seen::n, Seen::found));
    }

    /** The new versions of what could be written. */
    Map<Spot, Integer> write(Sender sender, UUID reopening, List<Write> writes) {
        var given = Json.createArrayBuilder();
        writes.forEach(write -> given.add(json(write)));
        record Saved(Spot spot, int version) {}
        return sql
                .query(
                        WRITE,
                        row -> new Saved(
                                new Spot(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), row.getInt(3)),
                        sender.identity(),
                        text(given),
                        sender.person(),
                        sender.device(),
                        sender.seq(),
                        sender.at(),
                        reopening)
                .stream()
                .collect(Collectors.toMap(Saved::spot, Saved::version));
    }

    private static MarkCase read(ResultSet row) throws SQLException {
        return new MarkCase(
                Decimals.shortest(row.getBigDecimal("maximum")),
                row.getBoolean("cancelled"),
                row.getInt("assessment_version"),
                row.getObject("stays", Boolean.class),
                row.getBoolean("sealed"),
                row.getObject("version") == null ? null : there(row));
    }

    private static MarkCase.There there(ResultSet row) throws SQLException {
        var by = row.getString("by");
        var value = new MarkValue(
                Decimals.shortest(row.getBigDecimal("score")), row.getString("state"), row.getString("note"));
        return new MarkCase.There(
                value,
                new MarkView(
                        value.score(),
                        value.state(),
                        value.note(),
                        row.getInt("version"),
                        by.isEmpty() ? null : by,
                        row.getObject("marked_at", OffsetDateTime.class).toInstant()),
                row.getObject("marked_by", UUID.class),
                row.getObject("device_id", UUID.class),
                row.getObject("device_seq", Long.class));
    }

    private static JsonObjectBuilder json(Spot spot) {
        return Json.createObjectBuilder()
                .add("assessment", spot.assessment().toString())
                .add("pupil", spot.pupil().toString());
    }

    private static JsonObjectBuilder json(Write write) {
        var json = json(write.spot()).add("seen", write.seen());
        if (write.value().score() != null) {
            json.add("score", write.value().score());
        }
        if (write.value().state() != null) {
            json.add("state", write.value().state());
        }
        if (write.value().note() != null) {
            json.add("note", write.value().note());
        }
        return json;
    }

    private static String text(JsonArrayBuilder array) {
        return array.build().toString();
    }
}
