package com.educonnect.grades.assessments;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.GradebookKey;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Something that is marked.
 *
 * @param category the code of one of the scheme's
 * @param component the code of one of the subject's; null for a subject that is one piece
 * @param visibleFrom from when families see its marks; null: not at all
 */
public record AssessmentView(
        UUID id,
        UUID schoolClass,
        UUID subject,
        UUID period,
        String category,
        @Nullable String component,
        String title,
        LocalDate heldOn,
        BigDecimal maximum,
        BigDecimal weight,
        boolean bonus,
        @Nullable Instant visibleFrom,
        int position,
        int version) {
    public static final String COLUMNS = """
            a.id, a.school_class_id, a.subject_id, a.period_id, a.category, a.component, a.title, a.held_on, a.maximum, a.weight,
            a.bonus, a.visible_from, a.position, a.version""";

    public static AssessmentView of(ResultSet row) throws SQLException {
        var visible = row.getObject("visible_from", OffsetDateTime.class);
        return new AssessmentView(
                row.getObject("id", UUID.class),
                row.getObject("school_class_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("period_id", UUID.class),
                row.getString("category"),
                row.getString("component"),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                Decimals.shortest(row.getBigDecimal("maximum")),
                Decimals.shortest(row.getBigDecimal("weight")),
                row.getBoolean("bonus"),
                visible == null ? null : visible.toInstant(),
                row.getInt("position"),
                row.getInt("version"));
    }

    static AssessmentView of(UUID id, SaveAssessment command) {
        return new AssessmentView(
                id,
                command.schoolClass(),
                command.subject(),
                command.period(),
                command.category(),
                command.component(),
                command.title().strip(),
                command.heldOn(),
                Decimals.shortest(command.maximum()),
                command.weight() == null ? BigDecimal.ONE : Decimals.shortest(command.weight()),
                command.bonus(),
                command.visibleFrom() == null ? null : command.visibleFrom().truncatedTo(ChronoUnit.MILLIS),
                command.position(),
                command.version());
    }

    boolean isOfSame(AssessmentView other) {
        return schoolClass.equals(other.schoolClass) && subject.equals(other.subject) && period.equals(other.period);
    }

    AssessmentView at(int other) {
        return new AssessmentView(
                id,
                schoolClass,
                subject,
                period,
                category,
                component,
                title,
                heldOn,
                maximum,
                weight,
                bonus,
                visibleFrom,
                position,
                other);
    }

    GradebookKey key() {
        return new GradebookKey(schoolClass, subject, period);
    }
}
