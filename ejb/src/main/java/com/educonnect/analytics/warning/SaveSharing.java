package com.educonnect.analytics.warning;

import jakarta.validation.constraints.NotNull;

/** @param shared false: what the school has laid down for others is deleted, and it learns from its own years alone */
public record SaveSharing(@NotNull Boolean shared) {}
