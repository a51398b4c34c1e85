package com.educonnect.attendance;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a pupil missed in a period, by {@link AttendanceRepository}'s one definition.
 *
 * @param held lessons and half-days whose roll was taken while the pupil was enrolled
 * @param unjustified nobody has explained it
 * @param justified the school accepted a reason
 * @param excluded the school itself kept the pupil away
 */
public record PupilAttendance(
        UUID pupil,
        String name,
        Held held,
        Missed unjustified,
        Missed justified,
        Missed excluded,
        Partly late,
        Partly leftEarly) {
    /** What the pupil was expected at. */
    public record Held(int rolls, BigDecimal hours, int halfDays) {}

    /** The same missed lessons counted in three units. */
    public record Missed(BigDecimal hours, int halfDays, int minutes) {}

    /** How often, and how many minutes in all. */
    public record Partly(int times, int minutes) {}
}
