package com.educonnect.analytics.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** @param validUntil the last day on which the district may look; from today to a year on */
public record GrantAccess(
        @NotNull UUID schoolClass,
        @NotBlank @Size(max = 300) String reason,
        @NotNull LocalDate validUntil) {}
