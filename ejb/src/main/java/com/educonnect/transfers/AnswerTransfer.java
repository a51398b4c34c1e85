package com.educonnect.transfers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a school says of a transfer.
 *
 * @param answer {@code consent} or {@code refuse} by the school that was asked, {@code withdraw} by the one that asked
 * @param reason for a refusal
 * @param filing by the giving school that consents to another country: what the authority was told or has authorised
 */
public record AnswerTransfer(
        @NotNull @Pattern(regexp = "consent|refuse|withdraw")
        String answer,

        @Size(max = 500) String reason,
        @Size(min = 3, max = 120) String filing) {}
