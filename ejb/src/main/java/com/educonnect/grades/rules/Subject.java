package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import java.util.List;
import java.util.Set;

/**
 * A subject as far as figures go; its coefficient belongs to the {@link Coefficients}.
 *
 * @param maximum its own, where the scheme's scale has none: what one innermost period is out of; else null
 * @param bonus can only help the general average
 * @param components the coefficients of oral, written…; empty for a subject that is one piece
 * @param tags what proposals look for, such as {@code conduct}
 */
public record Subject(Fraction maximum, boolean bonus, List<Fraction> components, Set<String> tags) {
    public static Subject plain() {
        return new Subject(null, false, List.of(), Set.of());
    }

    public static Subject outOf(Fraction maximum) {
        return new Subject(maximum, false, List.of(), Set.of());
    }

    public static Subject of(Fraction... components) {
        return new Subject(null, false, List.of(components), Set.of());
    }

    public Subject asBonus() {
        return new Subject(maximum, true, components, tags);
    }

    public Subject tagged(String... words) {
        return new Subject(maximum, bonus, components, Set.of(words));
    }
}
