package com.educonnect.grades.rules;

import java.math.BigDecimal;

/**
 * A class in one subject or in general, from the shown figures of those who have one and are classed.
 *
 * @param count how many these are; with none the figures are null
 */
public record Statistics(int count, BigDecimal mean, BigDecimal median, BigDecimal lowest, BigDecimal highest) {
    static final Statistics NOBODY = new Statistics(0, null, null, null, null);
}
