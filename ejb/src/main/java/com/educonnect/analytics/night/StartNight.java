package com.educonnect.analytics.night;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param establishments which schools; null for all that are open */
public record StartNight(@Nullable @Size(min = 1, max = 500) List<@NotNull UUID> establishments) {}
