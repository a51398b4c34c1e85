package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Bands from the highest down.
 *
 * @param of the maximum that their limits refer to: 100 for percent, whatever the marks are out of
 */
public record Bands(Fraction of, List<Band> list) {
    static final Bands NONE = new Bands(Fraction.ONE, List.of());

    static Bands read(Node node) {
        var bands = new Bands(node.positive("of"), node.list("list", Band::read));
        var codes = new HashSet<String>();
        for (var i = 0; i < bands.list.size(); i++) {
            var falls = i == 0
                    || bands.list.get(i).from().compareTo(bands.list.get(i - 1).from()) < 0;
            if (!falls || !codes.add(bands.list.get(i).code())) {
                throw node.contradiction("list[" + i + "]");
            }
        }
        return bands;
    }

    public Optional<Band> reached(Fraction value, Fraction maximum) {
        var figure = value.times(of).dividedBy(maximum);
        return list.stream().filter(band -> figure.compareTo(band.from()) >= 0).findFirst();
    }

    boolean areWorthPoints() {
        return !list.isEmpty() && list.stream().allMatch(band -> band.points() != null);
    }
}
