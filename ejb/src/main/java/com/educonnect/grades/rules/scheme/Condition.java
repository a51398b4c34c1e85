package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import java.util.List;

/** One thing that must be so for a proposal. What is not known is not so. */
public sealed interface Condition {
    boolean holds(Candidate candidate);

    static Condition read(Node node) {
        if (node.has("mean")) {
            return Within.read(node);
        }
        return node.has("count")
                ? new AtLeast(node.count("count", 60), node.number("from"), node.orNull("tag", Node::text))
                : new Tagged(node.text("tag"));
    }

    /**
     * The mean of some measures lies in a range: {@code general}, {@code subject:conduct}, {@code exam}, or whatever else
     * the school knows of a pupil.
     *
     * @param from included, or null
     * @param below excluded, or null
     */
    record Within(List<String> measures, Fraction from, Fraction below) implements Condition {
        static Within read(Node node) {
            var within = new Within(
                    node.texts("mean"), node.orNull("from", Node::number), node.orNull("below", Node::number));
            if (within.measures.isEmpty() || within.from == null && within.below == null) {
                throw node.contradiction("mean");
            }
            return within;
        }

        @Override
        public boolean holds(Candidate candidate) {
            var sum = Fraction.ZERO;
            for (var measure : measures) {
                var value = candidate.measures().get(measure);
                if (value == null) {
                    return false;
                }
                sum = sum.plus(value);
            }
            var mean = sum.dividedBy(Fraction.of(measures.size()));
            return (from == null || mean.compareTo(from) >= 0) && (below == null || mean.compareTo(below) < 0);
        }
    }

    /**
     * At least so many subjects reach a percentage.
     *
     * @param from percent, included
     * @param tag only subjects marked so count, or null for all
     */
    record AtLeast(int subjects, Fraction from, String tag) implements Condition {
        @Override
        public boolean holds(Candidate candidate) {
            return candidate.subjects().stream()
                            .filter(subject -> tag == null || subject.tags().contains(tag))
                            .filter(subject -> subject.percent().compareTo(from) >= 0)
                            .count()
                    >= subjects;
        }
    }

    /** Something is said of the pupil: {@code repeater}, {@code inside-stage}, {@code exam-passed}… */
    record Tagged(String tag) implements Condition {
        @Override
        public boolean holds(Candidate candidate) {
            return candidate.tags().contains(tag);
        }
    }
}
