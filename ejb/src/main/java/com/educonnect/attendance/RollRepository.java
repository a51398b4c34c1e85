package com.educonnect.attendance;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Reads and writes rolls. One statement sees everything that decides about a save; one writes it, if the roll is still
 * at the version that was seen.
 */
@Dependent
class RollRepository {
    @Inject
    @TenantData
    Sql sql;

    RollCase look(RollKey key, Submission submission) {
        var content = submission.content();
        return sql.find(
                        CaseRows.SELECT,
                        CaseRows::read,
                        key.schoolClass(),
                        key.day(),
                        String.valueOf(key.day().getDayOfWeek().getValue()),
                        key.slot(),
                        content.subject(),
                        submission.base(),
                        submission.author().identity(),
                        submission.device(),
                        content.teacherAbsent(),
                        content.exceptionsJson())
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** Waits for whoever is saving this roll; empty if there is no roll. */
    boolean lock(RollKey key) {
        return sql.find(
                        "SELECT id FROM roll WHERE school_class_id = ? AND held_on = ? AND slot_id = ? FOR UPDATE",
                        row -> true,
                        key.schoolClass(),
                        key.day(),
                        key.slot())
                .isPresent();
    }

    /** The first version, unless somebody else has begun the roll. */
    boolean create(UUID id, RollKey key, SubmitRoll command, Submission submission) {
        var content = submission.content();
        var author = submission.author();
        return sql.find(
                        """
                        WITH saved AS (
                            INSERT INTO roll (id, school_class_id, held_on, slot_id, subject_id, teacher_absent,
                                              taken_by, taken_by_person)
                            VALUES (?, ?, ?, ?, ?::uuid, ?, ?, ?::uuid)
                            ON CONFLICT DO NOTHING
                            RETURNING id, version, taken_by, taken_by_person, teacher_absent, subject_id),
                        marked AS (
                            INSERT INTO absence (roll_id, pupil_id, state, minutes, note, marked_by)
                            SELECT saved.id, given.pupil, given.state, given.minutes, given.note, saved.taken_by
                            FROM saved, jsonb_to_recordset(?::jsonb)
                                 AS given (pupil uuid, state text, minutes int, note text)),
                        kept AS (
                            INSERT INTO roll_history (roll_id, version, changed_by, changed_by_person, device_id,
                                device_seq, device_time, teacher_absent, subject_id, exceptions)
                            SELECT id, version, taken_by, taken_by_person, ?::uuid, ?::bigint, ?::timestamptz,
                                   teacher_absent, subject_id, ?::jsonb
                            FROM saved)
                        SELECT version FROM saved
                        """,
                        row -> true,
                        id,
                        key.schoolClass(),
                        key.day(),
                        key.slot(),
                        content.subject(),
                        content.teacherAbsent(),
                        author.identity(),
                        author.person(),
                        content.exceptionsJson(),
                        command.device(),
                        command.seq(),
                        command.at(),
                        content.exceptionsJson())
                .isPresent();
    }

    /** The next version, unless the roll has moved on since it was seen. Marks that stay keep who made them and when. */
    OptionalInt change(Roll seen, SubmitRoll command, Submission submission, Integer overrides) {
        var content = submission.content().keeping(seen.content().subject());
        var author = submission.author();
        return sql
                .query(
                        """
                        WITH given AS MATERIALIZED (
                            SELECT g.pupil, g.state, g.minutes, g.note
                            FROM jsonb_to_recordset(?::jsonb) AS g (pupil uuid, state text, minutes int, note text)),
                        saved AS (
                            UPDATE roll SET teacher_absent = ?, subject_id = ?::uuid, taken_by = ?,
                                taken_by_person = ?::uuid, taken_at = now(), version = version + 1
                            WHERE id = ? AND version = ?
                            RETURNING id, version, taken_by, taken_by_person, teacher_absent, subject_id),
                        taken_back AS (
                            DELETE FROM absence a USING saved
                            WHERE a.roll_id = saved.id
                              AND NOT EXISTS (SELECT FROM given WHERE given.pupil = a.pupil_id)),
                        marked AS (
                            INSERT INTO absence AS a (roll_id, pupil_id, state, minutes, note, marked_by)
                            SELECT saved.id, given.pupil, given.state, given.minutes, given.note, saved.taken_by
                            FROM saved, given
                            ON CONFLICT (roll_id, pupil_id) DO UPDATE
                            SET state = excluded.state, minutes = excluded.minutes, note = excluded.note,
                                marked_by = excluded.marked_by, marked_at = excluded.marked_at
                            WHERE (a.state, a.minutes, a.note)
                                IS DISTINCT FROM (excluded.state, excluded.minutes, excluded.note)),
                        kept AS (
                            INSERT INTO roll_history (roll_id, version, changed_by, changed_by_person, device_id,
                                device_seq, device_time, teacher_absent, subject_id, exceptions, overrides)
                            SELECT id, version, taken_by, taken_by_person, ?::uuid, ?::bigint, ?::timestamptz,
                                   teacher_absent, subject_id, ?::jsonb, ?::int
                            FROM saved)
                        SELECT version FROM saved
                        """,
                        row -> row.getInt(1),
                        content.exceptionsJson(),
                        content.teacherAbsent(),
                        content.subject(),
                        author.identity(),
                        author.person(),
                        seen.id(),
                        seen.version(),
                        command.device(),
                        command.seq(),
                        command.at(),
                        content.exceptionsJson(),
                        overrides)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
