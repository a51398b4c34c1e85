package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.platform.Rejected;
import java.util.List;

/**
 * How the periods inside one make its results.
 *
 * @param weights by the order of the inner periods; empty when all weigh the same
 * @param own the weight of what was assessed in the outer period itself, such as an exam; null where nothing is
 * @param general where the general average comes from
 */
public record PeriodRule(Way way, List<Fraction> weights, Fraction own, IfMissing ifMissing, GeneralFrom general) {
    /** The two ways to a general average of a longer period; they differ as soon as something is rounded or missing. */
    public enum GeneralFrom {
        /** From the subjects' results of the longer period, by their coefficients. */
        SUBJECTS,
        /** From the general averages of the inner periods. */
        PERIODS
    }

    static PeriodRule read(Node node) {
        var rule = new PeriodRule(
                node.choice("way", Way.class),
                node.has("weights") ? node.numbers("weights") : List.of(),
                node.orNull("own", Node::positive),
                node.choice("ifMissing", IfMissing.class),
                node.choice("general", GeneralFrom.class));
        if (!rule.way.combinesResults()) {
            throw node.contradiction("way");
        }
        if (rule.own != null && rule.general == GeneralFrom.PERIODS) {
            throw node.contradiction("general");
        }
        return rule;
    }

    /** The weight of each of so many inner periods. */
    public Fraction weight(int position, int periods) {
        if (weights.isEmpty()) {
            return Fraction.ONE;
        }
        if (weights.size() != periods) {
            throw new Rejected(SchemeError.PERIODS_DO_NOT_FIT, periods, weights.size());
        }
        return weights.get(position);
    }
}
