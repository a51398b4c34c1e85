package com.educonnect.courses.lessons;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;

/**
 * What a lesson came to for a pupil.
 *
 * @param score in percent; null takes it back
 */
public record SaveScore(
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal score) {}
