package com.educonnect.billing.statements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason what the difference came to, for who reads it next year */
public record ResolveLine(
        @NotNull @Size(min = 10, max = 500) String reason) {}
