package com.educonnect.people.structure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Creates a room or changes it. */
public record SaveRoom(
        int version,
        @NotBlank @Size(max = 20) String code,
        @Size(max = 80) String name,
        @Min(1) @Max(2000) Integer capacity) {}
