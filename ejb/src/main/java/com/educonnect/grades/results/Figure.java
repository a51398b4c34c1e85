package com.educonnect.grades.results;

import com.educonnect.grades.rules.Outcome;
import com.educonnect.grades.rules.Result;
import com.educonnect.grades.rules.scheme.Label;
import jakarta.annotation.Nullable;
import java.util.Locale;

/**
 * A result as every screen and paper shows it.
 *
 * @param status {@code scored}, {@code none} (never a zero), {@code blocked}: somebody must decide on a state first, or
 *     {@code unclassed}: too few results to be compared
 * @param shown rounded as the scheme states: 12.50
 * @param place among the class, where the scheme gives places
 * @param tied printed "2e ex"
 * @param among how many have a place
 */
public record Figure(
        String status,
        @Nullable String shown,
        @Nullable String outOf,
        @Nullable Label band,
        @Nullable Integer place,
        @Nullable Boolean tied,
        @Nullable Integer among) {
    static final Figure NONE = new Figure(id(Outcome.Status.NONE), null, null, null, null, null, null);

    static Figure of(Result result) {
        if (result.shown() == null) {
            return new Figure(id(result.status()), null, null, null, null, null, null);
        }
        var place = result.place();
        return new Figure(
                id(result.status()),
                result.shown().toPlainString(),
                result.maximum().toPlainString(),
                result.band() == null ? null : result.band().label(),
                place == null ? null : place.place(),
                place == null ? null : place.tied(),
                place == null ? null : place.of());
    }

    /** Without a place: among some of the class, as in a group, it would say nothing. */
    Figure withoutPlace() {
        return new Figure(status, shown, outOf, band, null, null, null);
    }

    private static String id(Outcome.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
