package com.educonnect.grades.results;

import com.educonnect.grades.rules.Coefficients;
import com.educonnect.grades.rules.Subject;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Scheme;
import java.util.List;

/**
 * A class's subjects as they are reckoned. Where a school states no coefficients for a level, its subjects weigh alike;
 * where a scheme counts in points, a subject is out of its own maximum or else of its coefficient.
 */
record Programme(Scheme scheme, List<SubjectLine> lines) {
    List<Subject> subjects() {
        return lines.stream()
                .map(line -> line.marking().subject(scheme.scale().maximum() == null ? points(line) : null))
                .toList();
    }

    private Fraction points(SubjectLine line) {
        return line.counts() ? Fraction.of(line.coefficient()) : scheme.entry().maximum();
    }

    Coefficients coefficients() {
        var stated = lines.stream().anyMatch(line -> line.coefficient() != null);
        var coefficients = new Coefficients(1, lines.size());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!stated || line.counts()) {
                coefficients.set(0, i, stated ? Fraction.of(line.coefficient()) : Fraction.ONE);
            }
        }
        return coefficients;
    }

    int component(int subject, String code) {
        return lines.get(subject).marking().place(code);
    }
}
