package com.educonnect.analytics.districts;

import java.util.Collection;

/**
 * Sums over shown cells: those of a level, a school or a district are made in the same way, so that a roll-up equals the
 * sum of what lies below it.
 *
 * @param girls pupils of sex F on the last day of the month
 * @param boys of sex M
 * @param others whose sex the school does not say
 * @param repeating pupils who do their level again, where enough are known
 * @param repeatingOf the pupils among whom these were counted
 * @param hidden cells of fewer than five pupils that are in none of these sums
 * @param slots rolls that counted for pupils in the month
 * @param missed of these, how many were missed for whatever reason
 * @param results pupils with a general average in the term
 * @param points their averages, in thousandths of the maximum, rounded to five for each cell and summed
 * @param passed pupils with half of the maximum or more, where neither they nor the others are few
 * @param passedOf the pupils among whom these were counted
 * @param staff people on the staff, teachers included
 * @param teachers people who teach
 */
public record Figures(
        int girls,
        int boys,
        int others,
        int repeating,
        int repeatingOf,
        int hidden,
        long slots,
        long missed,
        int results,
        long points,
        int passed,
        int passedOf,
        int staff,
        int teachers) {
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int pupils() {
        return girls + boys + others;
    }

    static Figures sum(Collection<Figures> all) {
        return all.stream().reduce(NONE, Figures::plus);
    }

    Figures plus(Figures more) {
        return new Figures(
                girls + more.girls,
                boys + more.boys,
                others + more.others,
                repeating + more.repeating,
                repeatingOf + more.repeatingOf,
                hidden + more.hidden,
                slots + more.slots,
                missed + more.missed,
                results + more.results,
                points + more.points,
                passed + more.passed,
                passedOf + more.passedOf,
                staff + more.staff,
                teachers + more.teachers);
    }
}
