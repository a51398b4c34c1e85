package com.educonnect.people.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Creates a subject or changes it. */
public record SaveSubject(
        int version,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 120) String name) {}
