package com.educonnect.grades.schemes;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Sets the rules of a year.
 *
 * @param level null for every level that has none of its own
 * @param preset what they are copied from, if anything
 * @param document the rules; null takes those of the preset as they are
 */
public record SaveScheme(
        @Min(0) int version,
        @NotNull UUID year,
        UUID level,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 60) String preset,
        JsonObject document) {}
