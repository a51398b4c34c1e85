package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How schools stand beside each other; who needs somebody comes first. */
public enum Order implements Comparator<SchoolFigures> {
    NAME(school -> 0),
    PUPILS(school -> -school.figures().pupils()),
    GIRLS(school -> share(school.figures().girls(), school.figures().pupils())),
    ATTENDANCE(school -> -share(school.figures().missed(), school.figures().slots())),
    RESULTS(school -> share(school.figures().passed(), school.figures().passedOf())),
    STAFF(school -> -share(school.figures().pupils(), school.figures().teachers())),
    LAST_ROLL(school -> (school.lastRoll() == null ? LocalDate.EPOCH : school.lastRoll()).toEpochDay());

    private final Comparator<SchoolFigures> order;

    Order(ToDoubleFunction<SchoolFigures> by) {
        order = Comparator.comparing(SchoolFigures::answered)
                .thenComparingDouble(by)
                .thenComparing(SchoolFigures::name)
                .thenComparing(SchoolFigures::establishment);
    }

    private static double share(long some, long all) {
        return all == 0 ? Double.MAX_VALUE : (double) some / all;
    }

    @Override
    public int compare(SchoolFigures one, SchoolFigures other) {
        return order.compare(one, other);
    }

    /** By its name in small letters; null is by name. */
    public static Order of(String name) {
        return name == null ? NAME : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
