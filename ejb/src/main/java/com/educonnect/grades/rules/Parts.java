package com.educonnect.grades.rules;

import com.educonnect.grades.rules.Term.Use;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.IfMissing;

/** Results that make one, of which some may be missing or blocked. */
final class Parts {
    private final Sum sum;
    private final IfMissing ifMissing;
    private boolean lacking;
    private boolean blocked;

    Parts(Sum sum, IfMissing ifMissing) {
        this.sum = sum;
        this.ifMissing = ifMissing;
    }

    void add(int index, Working part, Fraction weight) {
        add(index, part, weight, ifMissing);
    }

    void add(int index, Working part, Fraction weight, IfMissing rule) {
        var scored = part != null && part.outcome().isScored();
        var stopped = part != null && part.outcome().status() == Outcome.Status.BLOCKED;
        blocked |= stopped;
        lacking |= !scored && rule == IfMissing.NO_RESULT;
        var use = scored ? Use.COUNTED : stopped ? Use.BLOCKS : Use.MISSING;
        sum.add(Term.of(use, index, part, weight));
    }

    Working result() {
        if (blocked) {
            return sum.without(Outcome.BLOCKED);
        }
        return lacking ? sum.without(Outcome.NONE) : sum.result();
    }
}
