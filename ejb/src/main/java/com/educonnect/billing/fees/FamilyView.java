package com.educonnect.billing.fees;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who has one account together.
 *
 * @param number typed as the reference of a payment; its last digit checks the others
 * @param joined the family that took over this one's account
 */
public record FamilyView(
        UUID id,
        String number,
        String name,
        @Nullable UUID payer,
        @Nullable String payerName,
        @Nullable String payerPhone,
        @Nullable UUID joined,
        @Nullable LocalDate remindedOn,
        int version,
        List<Child> pupils) {

    /** A pupil of the family. */
    public record Child(
            UUID id,
            String name,
            @Nullable String admissionNumber,
            @Nullable UUID schoolClass,
            @Nullable String className) {}
}
