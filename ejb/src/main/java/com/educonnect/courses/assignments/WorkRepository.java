package com.educonnect.courses.assignments;

import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes what was handed in, and its marks. */
@Dependent
class WorkRepository {
    /** Those in the class today, and those who left after they handed in or were marked. */
    private static final String PUPILS = """
            SELECT p.id, p.family_name, p.given_names, n.attempts, l.handed_in_at, l.late, m.score, m.state,
                   m.released_at IS NOT NULL AS released,
                   coalesce(m.pupil_id IS NOT NULL AND l.id IS DISTINCT FROM m.submission_id AND l.handed_in_at > m.marked_at, false) AS newer,
                   coalesce(m.version, 0) AS version
            FROM assignment a
            JOIN person p ON p.id IN (
                SELECT e.pupil_id FROM enrollment e
                WHERE e.school_class_id = a.school_class_id AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
                UNION SELECT s.pupil_id FROM submission s WHERE s.assignment_id = a.id
                UNION SELECT k.pupil_id FROM submission_mark k WHERE k.assignment_id = a.id)
            LEFT JOIN submission_mark m ON m.assignment_id = a.id AND m.pupil_id = p.id
            LEFT JOIN LATERAL (
                SELECT s.id, s.handed_in_at, s.late FROM submission s WHERE s.assignment_id = a.id AND
            """ + Mates.SHARE + """
                 ORDER BY s.handed_in_at DESC, s.id DESC LIMIT 1) l ON true
            CROSS JOIN LATERAL (
                SELECT count(*) AS attempts FROM submission s WHERE s.assignment_id = a.id AND
            """ + Mates.SHARE + """
                 ) n
            WHERE a.id = ?
            ORDER BY p.sort_key, p.id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Changes changes;

    List<MarkingView.Pupil> pupils(UUID assignment, LocalDate today) {
        return sql.query(PUPILS, WorkRepository::pupil, today, today, assignment);
    }

    private static MarkingView.Pupil pupil(ResultSet row) throws SQLException {
        return new MarkingView.Pupil(
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getInt("attempts"),
                Stored.instant(row, "handed_in_at"),
                row.getBoolean("late"),
                Stored.number(row.getBigDecimal("score")),
                row.getString("state"),
                row.getBoolean("released"),
                row.getBoolean("newer"),
                row.getInt("version"));
    }

    /** The latest first. */
    List<Attempt> attempts(UUID assignment, Collection<UUID> pupils) {
        return sql.query(
                Attempt.SELECT
                        + " WHERE s.assignment_id = ? AND s.pupil_id = ANY (?) ORDER BY s.handed_in_at DESC, s.id DESC",
                Attempt::of,
                assignment,
                Sql.array("uuid", pupils));
    }

    Map<UUID, WorkMark> marks(UUID assignment, Collection<UUID> pupils) {
        record Found(UUID pupil, WorkMark mark) {}
        return sql
                .query(
                        "SELECT m.pupil_id, " + WorkMark.COLUMNS
                                + " FROM submission_mark m WHERE m.assignment_id = ? AND m.pupil_id = ANY (?)",
                        row -> new Found(row.getObject("pupil_id", UUID.class), WorkMark.of(row)),
                        assignment,
                        Sql.array("uuid", pupils))
                .stream()
                .collect(Collectors.toMap(Found::pupil, Found::mark));
    }

    Map<UUID, WorkMark> unreleased(UUID assignment) {
        record Found(UUID pupil, WorkMark mark) {}
        return sql
                .query(
                        "SELECT m.pupil_id, " + WorkMark.COLUMNS
                                + " FROM submission_mark m WHERE m.assignment_id = ? AND m.released_at IS NULL",
                        row -> new Found(row.getObject("pupil_id", UUID.class), WorkMark.of(row)),
                        assignment)
                .stream()
                .collect(Collectors.toMap(Found::pupil, Found::mark));
    }

    /** Whether the pupil is in the class today, or has work or a mark here. */
    boolean isOf(TaskView assignment, UUID pupil, LocalDate today) {
        return sql.query(PUPILS, row -> row.getObject("id", UUID.class), today, today, assignment.id())
                .contains(pupil);
    }

    void write(UUID assignment, UUID pupil, WorkMark mark, UUID by, UUID person) {
        changes.record("assignment", assignment, null, 0);
        sql.update(
                """
                INSERT INTO submission_mark (assignment_id, pupil_id, submission_id, points, raw, score, state, late_waived,
                    feedback, voice_file_id, marked_at, released_at, marked_by, marked_by_person)
                VALUES (?, ?, ?::uuid, ?::jsonb, ?, ?, ?, ?, ?, ?::uuid, ?, ?::timestamptz, ?, ?::uuid)
                ON CONFLICT (assignment_id, pupil_id) DO UPDATE
                SET submission_id = excluded.submission_id, points = excluded.points, raw = excluded.raw,
                    score = excluded.score, state = excluded.state, late_waived = excluded.late_waived,
                    feedback = excluded.feedback, voice_file_id = excluded.voice_file_id, marked_at = excluded.marked_at,
                    released_at = excluded.released_at, marked_by = excluded.marked_by,
                    marked_by_person = excluded.marked_by_person, version = submission_mark.version + 1
                """,
                assignment,
                pupil,
                mark.submission(),
                Stored.json(mark.points()),
                mark.raw(),
                mark.score(),
                mark.state(),
                mark.lateWaived(),
                mark.feedback(),
                mark.voice(),
                mark.markedAt(),
                mark.releasedAt(),
                by,
                person);
    }

    void release(UUID assignment, Instant at) {
        changes.record("assignment", assignment, null, 0);
        sql.update(
                "UPDATE submission_mark SET released_at = ?, version = version + 1"
                        + " WHERE assignment_id = ? AND released_at IS NULL",
                at,
                assignment);
    }

    Optional<Attempt> attempt(UUID id) {
        return sql.find(Attempt.SELECT + " WHERE s.id = ?", Attempt::of, id);
    }
}
