package com.educonnect.courses.assignments;

import com.educonnect.platform.Rejected;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The criteria by which work is marked; without any, a number is given. */
record Rubric(List<Criterion> criteria) {
    boolean isEmpty() {
        return criteria.isEmpty();
    }

    /** The best levels come to the maximum, or nobody could tell what a number means. */
    Rubric requireSound(BigDecimal maximum) {
        var codes = new HashSet<String>();
        for (var criterion : criteria) {
            if (!codes.add(criterion.code())) {
                throw new Rejected(AssignmentError.RUBRIC_TWICE, criterion.title());
            }
        }
        if (!isEmpty() && best().compareTo(maximum) != 0) {
            throw new Rejected(AssignmentError.RUBRIC_SUM, best(), maximum);
        }
        return this;
    }

    private BigDecimal best() {
        return criteria.stream().map(Criterion::highest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one level of each criterion comes to. */
    BigDecimal score(List<Points> points) {
        var chosen = points.stream().collect(Collectors.toMap(Points::criterion, Points::points, (one, other) -> {
            throw new Rejected(AssignmentError.POINTS_UNKNOWN);
        }));
        var score = BigDecimal.ZERO;
        for (var criterion : criteria) {
            var given = chosen.remove(criterion.code());
            if (given == null) {
                throw new Rejected(AssignmentError.POINTS_NEEDED, criterion.title());
            }
            if (!criterion.gives(given)) {
                throw new Rejected(AssignmentError.POINTS_UNKNOWN);
            }
            score = score.add(given);
        }
        if (!chosen.isEmpty()) {
            throw new Rejected(AssignmentError.POINTS_UNKNOWN);
        }
        return score;
    }
}
