package com.educonnect.attendance;

import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * All that the roll's screen needs: the list of the class on that day and what was marked.
 *
 * @param id null as long as the roll was not taken
 * @param overrides the version that the last save replaced without its author having seen it, or null
 */
public record RollView(
        UUID schoolClass,
        String className,
        LocalDate day,
        UUID slot,
        String slotName,
        @Nullable UUID id,
        int version,
        boolean teacherAbsent,
        @Nullable UUID subject,
        @Nullable Author takenBy,
        @Nullable Instant takenAt,
        @Nullable Integer overrides,
        List<Listed> pupils,
        List<Mark> exceptions) {
    private static final int TAG_BYTES = 12;

    /**
     * A pupil in list order.
     *
     * @param n the number on the class list of that day
     */
    public record Listed(int n, UUID id, String name) {}

    RollView with(List<Listed> list) {
        return new RollView(
                schoolClass,
                className,
                day,
                slot,
                slotName,
                id,
                version,
                teacherAbsent,
                subject,
                takenBy,
                takenAt,
                overrides,
                list,
                exceptions);
    }

    /** Changes when anything shown changes: a mark, a name, a pupil who came or left. */
    public String tag() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
