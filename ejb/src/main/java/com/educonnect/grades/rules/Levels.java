package com.educonnect.grades.rules;

import com.educonnect.grades.rules.scheme.Band;
import com.educonnect.grades.rules.scheme.Bands;
import com.educonnect.grades.rules.scheme.Scheme;
import java.util.Optional;

/** The letter or level of a figure goes by what is printed: 15.995 printed as 16.00 is a 16. */
final class Levels {
    private Levels() {}

    static Optional<Band> reached(Scheme scheme, Bands bands, Score score) {
        return bands.list().isEmpty()
                ? Optional.empty()
                : bands.reached(scheme.rounding().rounding().round(score.value()), score.maximum());
    }
}
