package com.educonnect.people;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A class or group as others see it.
 *
 * @param level the first level; {@code levels} has all, several in a multigrade class
 * @param rollUnit whether its roll is taken by {@code lesson} or by {@code half_day}
 * @param listFrozenOn from then on list numbers stay and latecomers are added at the end
 * @param pupils how many are enrolled on the asked day
 * @param overCapacity true when that is more than {@code capacity}: shown, never refused, since a school near 100 in a
 *     room still has to enrol
 */
public record ClassView(
        UUID id,
        UUID schoolYear,
        String kind,
        String code,
        String name,
        @Nullable UUID level,
        List<UUID> levels,
        @Nullable UUID stream,
        @Nullable UUID subject,
        @Nullable UUID room,
        @Nullable UUID shift,
        @Nullable Integer capacity,
        @Nullable LocalDate listFrozenOn,
        String rollUnit,
        int pupils,
        boolean overCapacity,
        int version) {}
