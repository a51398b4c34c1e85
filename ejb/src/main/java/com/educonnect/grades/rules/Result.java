package com.educonnect.grades.rules;

import com.educonnect.grades.rules.Outcome.Status;
import com.educonnect.grades.rules.scheme.Band;
import java.math.BigDecimal;

/**
 * A figure ready to be shown.
 *
 * @param shown rounded as the scheme states, or null where there is none
 * @param maximum what it is out of, or null
 * @param band its letter, level or appreciation, or null
 * @param place null where places are not given or this one has none
 */
public record Result(Status status, BigDecimal shown, BigDecimal maximum, Band band, Place place) {
    /**
     * Competition ranking on the shown figure: 1, 2, 2, 4.
     *
     * @param tied printed "2e ex"
     * @param of how many have a place
     */
    public record Place(int place, boolean tied, int of) {}
}
