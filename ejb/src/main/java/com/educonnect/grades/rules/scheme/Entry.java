package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How marks are typed in.
 *
 * @param maximum what an assessment is out of unless it says otherwise
 * @param step the smallest difference between two marks, such as 0.25; null where any decimal goes
 * @param codes letters or levels that stand for a mark on this maximum: the conversion on the way in
 */
public record Entry(Fraction maximum, Fraction step, List<Code> codes) {
    private static final int FINEST = 2;

    /** What a teacher may type instead of a number. */
    public record Code(String code, Fraction value) {
        static Code read(Node node) {
            return new Code(node.text("code"), node.number("value"));
        }
    }

    static Entry read(Node node) {
        return new Entry(
                node.positive("maximum"),
                node.orNull("step", Node::positive),
                node.has("codes") ? node.list("codes", Code::read) : List.of());
    }

    /** Whether a number is a mark on an assessment out of {@code outOf}. */
    public boolean accepts(Fraction mark, Fraction outOf) {
        return mark.signum() >= 0
                && mark.compareTo(outOf) <= 0
                && (step == null || mark.dividedBy(step).isWhole());
    }

    /** The mark that teachers could have entered, which comes closest to a number. */
    public BigDecimal nearest(Fraction number) {
        return step == null
                ? number.rounded(FINEST, RoundingMode.HALF_UP)
                : Fraction.of(number.dividedBy(step).rounded(0, RoundingMode.HALF_UP))
                        .times(step)
                        .rounded(FINEST, RoundingMode.HALF_UP);
    }

    /** The mark that a letter stands for on an assessment out of {@code outOf}. */
    public Optional<Fraction> valueOf(String written, Fraction outOf) {
        return codes.stream()
                .filter(code -> code.code().equalsIgnoreCase(written))
                .map(code -> code.value().times(outOf).dividedBy(maximum))
                .findFirst();
    }
}
