package com.educonnect.people;

import jakarta.annotation.Nullable;
import java.time.LocalTime;
import java.util.UUID;

/** A lesson or half-day of the bell. {@code unit} is lesson or half_day, {@code halfDay} am or pm. */
public record SlotView(
        UUID id,
        @Nullable UUID shift,
        String code,
        String name,
        String unit,
        String halfDay,
        LocalTime startsAt,
        LocalTime endsAt,
        int position,
        int version) {}
