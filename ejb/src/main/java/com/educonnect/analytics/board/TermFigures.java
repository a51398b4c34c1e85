package com.educonnect.analytics.board;

import java.util.List;
import java.util.UUID;

/**
 * How the general averages of a term are spread.
 *
 * @param spread of the whole school
 * @param classes of each class that has some
 */
public record TermFigures(UUID term, String name, Spread spread, List<OfClass> classes) {
    public record OfClass(UUID schoolClass, Spread spread) {}
}
