package com.educonnect.grades.rules;

import com.educonnect.grades.rules.scheme.PeriodLevel;
import com.educonnect.grades.rules.scheme.SchemeError;
import com.educonnect.platform.Rejected;
import java.util.ArrayList;
import java.util.List;

/** The year and what it is divided into, in order. A period comes after the one that holds it, and 0 is the year. */
public final class PeriodTree {
    private final int[] parents;
    private final int[] depths;
    private final List<List<Integer>> children = new ArrayList<>();

    /** @param parents the place of each period's outer one; −1 for the year, which stands first */
    public PeriodTree(int... parents) {
        this.parents = parents.clone();
        this.depths = new int[parents.length];
        for (var period = 0; period < parents.length; period++) {
            children.add(new ArrayList<>());
            if (period == 0 ? parents[0] != -1 : parents[period] < 0 || parents[period] >= period) {
                throw new IllegalArgumentException("a period comes after the one that holds it");
            }
            if (period > 0) {
                children.get(parents[period]).add(period);
                depths[period] = depths[parents[period]] + 1;
            }
            if (depths[period] > PeriodLevel.deepest()) {
                throw new Rejected(SchemeError.PERIODS_DO_NOT_FIT, depths[period] + 1, PeriodLevel.deepest() + 1);
            }
        }
    }

    /** A year of so many terms. */
    public static PeriodTree terms(int count) {
        var parents = new int[count + 1];
        parents[0] = -1;
        return new PeriodTree(parents);
    }

    public int count() {
        return parents.length;
    }

    public PeriodLevel level(int period) {
        return PeriodLevel.atDepth(depths[period]);
    }

    List<Integer> children(int period) {
        return children.get(period);
    }

    boolean isInnermost(int period) {
        return children.get(period).isEmpty();
    }
}
