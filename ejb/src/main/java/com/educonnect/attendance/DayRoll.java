package com.educonnect.attendance;

import java.time.LocalTime;
import java.util.UUID;

/**
 * A class at one lesson of a day, whether its roll was taken or not.
 *
 * @param version 0 as long as it was not taken
 * @param missed pupils absent, excused or excluded
 * @param late pupils who came late or left early
 */
public record DayRoll(
        UUID schoolClass,
        String classCode,
        String className,
        UUID slot,
        String slotName,
        String halfDay,
        LocalTime startsAt,
        LocalTime endsAt,
        boolean taken,
        int version,
        boolean teacherAbsent,
        int pupils,
        int missed,
        int late) {}
