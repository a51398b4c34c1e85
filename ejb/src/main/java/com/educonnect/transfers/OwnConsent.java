package com.educonnect.transfers;

import jakarta.validation.constraints.NotNull;

/**
 * The word of a guardian, or of a pupil of full age, on a transfer abroad.
 *
 * @param agrees to the file going there; false ends the transfer
 */
public record OwnConsent(@NotNull Boolean agrees) {}
