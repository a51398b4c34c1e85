package com.educonnect.courses.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** The level that was chosen of one criterion, by what it gives. */
public record Points(
        @NotBlank @Size(max = 40) String criterion, @NotNull BigDecimal points) {}
