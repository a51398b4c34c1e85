package com.educonnect.courses.lessons;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** How far the pupils of a class have come in a course, in the order of their names. */
public record CourseProgress(UUID course, List<PupilProgress> pupils) {
    /**
     * A pupil.
     *
     * @param opened the lessons opened, done or not
     * @param done the lessons done, in the order of the plan
     */
    public record PupilProgress(
            UUID id, String familyName, String givenNames, List<UUID> opened, List<UUID> done, List<Scored> scores) {}

    /** What a lesson came to, in percent. */
    public record Scored(UUID lesson, BigDecimal score) {}
}
