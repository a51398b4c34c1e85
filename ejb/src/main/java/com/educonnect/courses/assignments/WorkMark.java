package com.educonnect.courses.assignments;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The mark of a pupil's work.
 *
 * @param submission what was marked; null for paper
 * @param raw before what lateness takes off
 * @param state what stands in the place of a number
 */
public record WorkMark(
        @Nullable UUID submission,
        List<Points> points,
        @Nullable BigDecimal raw,
        @Nullable BigDecimal score,
        @Nullable String state,
        boolean lateWaived,
        @Nullable String feedback,
        @Nullable UUID voice,
        Instant markedAt,
        @Nullable Instant releasedAt,
        int version) {
    static final String COLUMNS = """
            m.submission_id, m.points::text AS points, m.raw, m.score, m.state, m.late_waived, m.feedback, m.voice_file_id,
            m.marked_at, m.released_at, m.version""";

    static WorkMark of(ResultSet row) throws SQLException {
        return new WorkMark(
                row.getObject("submission_id", UUID.class),
                Stored.list(row, "points", Points[].class),
                Stored.number(row.getBigDecimal("raw")),
                Stored.number(row.getBigDecimal("score")),
                row.getString("state"),
                row.getBoolean("late_waived"),
                row.getString("feedback"),
                row.getObject("voice_file_id", UUID.class),
                Stored.instant(row, "marked_at"),
                Stored.instant(row, "released_at"),
                row.getInt("version"));
    }

    /** Marked now; what was shown to the pupil stays shown. */
    WorkMark at(Instant now, WorkMark there, boolean release) {
        var shown = there == null ? null : there.releasedAt();
        return new WorkMark(
                submission,
                points,
                raw,
                score,
                state,
                lateWaived,
                feedback,
                voice,
                now,
                shown == null && release ? now : shown,
                version);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    boolean isGiven() {
        return score != null || state != null;
    }

    boolean says(WorkMark other) {
        return Objects.equals(submission, other.submission)
                && points.equals(other.points)
                && Objects.equals(raw, other.raw)
                && Objects.equals(score, other.score)
                && Objects.equals(state, other.state)
                && lateWaived == other.lateWaived
                && Objects.equals(feedback, other.feedback)
                && Objects.equals(voice, other.voice);
    }
}
