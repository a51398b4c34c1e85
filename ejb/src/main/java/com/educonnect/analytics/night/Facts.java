package com.educonnect.analytics.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The facts of pupils, by part. */
@Dependent
class Facts {
    @Inject
    Rolls rolls;

    @Inject
    Marks marks;

    @Inject
    Assignments assignments;

    @Inject
    Averages averages;

    Counted count(Part part, Night night) {
        return switch (part) {
            case ROLLS -> rolls.count(night);
            case MARKS -> marks.count();
            case ASSIGNMENTS -> assignments.count(night);
            case AVERAGES -> averages.count();
            default -> throw new IllegalArgumentException(part.id());
        };
    }
}
