package com.educonnect.establishments.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Gives a school to another district.
 *
 * @param establishment a school of the district or below it
 * @param code the official code of the taking district, which the giving one need not see otherwise
 */
public record ProposeTransfer(
        @NotNull UUID establishment,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 300) String reason) {}
