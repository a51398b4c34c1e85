package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.exact.Rounding;
import java.math.RoundingMode;
import java.util.List;

/**
 * The school's one rounding rule.
 *
 * @param at the steps whose rounded figure is reckoned on with; everywhere else the exact figure goes on, and only what
 *     is printed is rounded
 */
public record RoundingRule(Rounding rounding, List<Step> at) {
    /** The steps from a mark to the general average. */
    public enum Step {
        /** A mark brought to the scale of results. */
        ASSESSMENT,
        CATEGORY,
        COMPONENT,
        SUBJECT,
        /** A subject's result of a period that holds others. */
        PERIOD,
        GENERAL
    }

    private enum Mode {
        HALF_UP,
        HALF_EVEN,
        HALF_DOWN,
        UP,
        DOWN
    }

    private static final int MOST_DECIMALS = 4;

    static RoundingRule read(Node node) {
        var mode = RoundingMode.valueOf(node.choice("mode", Mode.class).name());
        return new RoundingRule(
                new Rounding(mode, node.count("decimals", MOST_DECIMALS)), node.choices("at", Step.class));
    }

    public Fraction after(Step step, Fraction exact) {
        return at.contains(step) ? rounding.round(exact) : exact;
    }
}
