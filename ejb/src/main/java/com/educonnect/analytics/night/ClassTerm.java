package com.educonnect.analytics.night;

import java.util.UUID;

/**
 * A class in a term, or in a whole year.
 *
 * @param figures none where those that are known stay
 */
record ClassTerm(UUID schoolClass, UUID term, Figures figures) {
    /** Which it is, whatever the figures. */
    ClassTerm without() {
        return new ClassTerm(schoolClass, term, Figures.NONE);
    }
}
