package com.educonnect.grades.results;

import com.educonnect.grades.Calendar;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The gradebooks that the caller sees in a period, and how far each has come.
 *
 * @param period the one asked for, or that of today
 * @param periods all of its year, in time
 */
public record Gradebooks(UUID period, List<Term> periods, List<Taught> classes) {
    /** @param holdsOthers whether it is divided into shorter ones */
    public record Term(
            UUID id, @Nullable UUID parent, String name, LocalDate startsOn, LocalDate endsOn, boolean holdsOthers) {
        static Term of(Calendar.Span span, Calendar calendar) {
            return new Term(
                    span.id(),
                    span.parent(),
                    span.name(),
                    span.startsOn(),
                    span.endsOn(),
                    calendar.holdsOthers(span.id()));
        }
    }

    /**
     * A class or group.
     *
     * @param whole whether the caller sees all its subjects, and its general averages
     */
    public record Taught(
            UUID id, String code, String name, int pupils, boolean sealed, boolean whole, List<Progress> subjects) {}

    /**
     * A subject of a class.
     *
     * @param enters whether the caller enters its marks
     * @param expected how many marks its assessments ask for: those of the pupils who were in the class on the day
     * @param given how many of them are there, a state being one, too
     * @param lastOn when the last one was held
     */
    public record Progress(
            UUID id,
            String name,
            boolean enters,
            int assessments,
            int expected,
            int given,
            @Nullable LocalDate lastOn) {}
}
