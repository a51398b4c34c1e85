package com.educonnect.attendance;

import java.time.LocalDate;
import java.util.UUID;

/** Which roll: a class or group, a day, and a lesson or half-day of it. There is at most one. */
public record RollKey(UUID schoolClass, LocalDate day, UUID slot) {}
