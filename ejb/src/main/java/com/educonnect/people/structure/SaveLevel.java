package com.educonnect.people.structure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Creates a level or changes it; a code without commas, since a class of several levels lists them with commas. */
public record SaveLevel(
        int version,
        @NotBlank @Size(max = 20) @Pattern(regexp = "[^,]*") String code,
        @NotBlank @Size(max = 80) String name,
        @Size(max = 40) String stage,
        @Min(0) @Max(999) int position,
        @NotNull @Pattern(regexp = "lesson|half_day") String rollUnit) {}
