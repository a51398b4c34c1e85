package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How the general averages of a term are spread.
 *
 * @param spread of the whole school
 * @param classes of each class that has some
 */
public record TermFigures(UUID term, String name, Spread spread, List<OfClass> classes) {
    /** @param spread in the newest term only; of those before it one compares the medians */
    public record OfClass(
            UUID schoolClass, BigDecimal median, @Nullable Spread spread) {
        OfClass inBrief() {
            return new OfClass(schoolClass, median, null);
        }
    }

    TermFigures inBrief() {
        return new TermFigures(
                term, name, spread, classes.stream().map(OfClass::inBrief).toList());
    }
}
