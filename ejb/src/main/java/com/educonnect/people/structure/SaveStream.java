package com.educonnect.people.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Creates a stream or changes it. */
public record SaveStream(
        int version,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 80) String name) {}
