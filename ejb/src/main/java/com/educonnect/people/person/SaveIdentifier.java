package com.educonnect.people.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a person an identifier of a kind; {@code checked} says that the caller has seen the paper. */
public record SaveIdentifier(
        @NotBlank @Size(max = 60) String value,
        @Size(max = 80) String issuer,
        boolean checked) {}
