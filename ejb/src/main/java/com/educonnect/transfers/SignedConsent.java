package com.educonnect.transfers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A word on a transfer abroad that the head has on paper.
 *
 * @param person the guardian with custody, or the pupil of full age, who has signed
 * @param agrees to the file going there; false ends the transfer
 */
public record SignedConsent(
        @NotNull UUID person,
        @NotNull @PastOrPresent LocalDate signedOn,
        @NotNull Boolean agrees) {}
