package com.educonnect.billing.fees;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sum of money covers: the oldest due first, and of those due on one day the one charged first. The parts and what is
 * left add up to the sum.
 *
 * @param covered of each debt, in the order in which they were given
 * @param left what nothing is owed for yet
 */
public record Coverage(List<Long> covered, long left) {

    /** @param debts above zero, the oldest first */
    public static Coverage of(List<Long> debts, long sum) {
        var left = sum;
        var covered = new ArrayList<Long>(debts.size());
        for (var debt : debts) {
            var part = Math.max(0, Math.min(debt, left));
            covered.add(part);
            left -= part;
        }
        return new Coverage(List.copyOf(covered), left);
    }
}
