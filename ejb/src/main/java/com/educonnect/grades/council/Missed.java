package com.educonnect.grades.council;

import com.educonnect.attendance.PupilAttendance;
import java.math.BigDecimal;

/** What a pupil missed in the period: the figures of his or her own page of attendance. */
public record Missed(
        BigDecimal unjustifiedHours,
        BigDecimal justifiedHours,
        BigDecimal excludedHours,
        int halfDays,
        int late,
        int lateMinutes) {
    static final Missed NOTHING = new Missed(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);

    static Missed of(PupilAttendance attendance) {
        return new Missed(
                attendance.unjustified().hours(),
                attendance.justified().hours(),
                attendance.excluded().hours(),
                attendance.unjustified().halfDays()
                        + attendance.justified().halfDays()
                        + attendance.excluded().halfDays(),
                attendance.late().times(),
                attendance.late().minutes());
    }
}
