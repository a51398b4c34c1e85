package com.educonnect.grades.subjects;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.SubjectMarking;
import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/**
 * How a subject is marked in a year.
 *
 * @param stream whose it is; null for every stream that has none of its own
 */
public record SubjectMarkingView(
        UUID id, UUID year, UUID level, @Nullable UUID stream, UUID subject, SubjectMarking marking, int version) {
    static final String COLUMNS = "m.id, m.school_year_id, m.level_id, m.stream_id, m.subject_id, "
            + SubjectMarking.TEXT + " AS marking, m.version";

    static SubjectMarkingView of(ResultSet row) throws SQLException {
        return new SubjectMarkingView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getObject("level_id", UUID.class),
                row.getObject("stream_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                SubjectMarking.of(row.getString("marking")),
                row.getInt("version"));
    }

    static SubjectMarkingView of(UUID id, SaveSubjectMarking command) {
        var marking = new SubjectMarking(
                Decimals.shortest(command.maximum()),
                command.bonus(),
                command.tags().stream().distinct().sorted().toList(),
                command.components().stream()
                        .map(part -> new SubjectMarking.Component(
                                part.code(), part.name().strip(), Decimals.shortest(part.coefficient())))
                        .toList());
        return new SubjectMarkingView(
                id, command.year(), command.level(), command.stream(), command.subject(), marking, 0);
    }

    boolean isOfSame(SubjectMarkingView other) {
        return year.equals(other.year)
                && level.equals(other.level)
                && Objects.equals(stream, other.stream)
                && subject.equals(other.subject);
    }
}
