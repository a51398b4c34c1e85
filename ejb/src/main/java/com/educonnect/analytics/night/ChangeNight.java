package com.educonnect.analytics.night;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Stops a night after the schools that are being counted, or goes on with those that are not done, failed ones included. */
public record ChangeNight(
        @NotNull @Pattern(regexp = "running|stopped") String state) {}
