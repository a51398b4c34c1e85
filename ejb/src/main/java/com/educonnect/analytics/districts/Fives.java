package com.educonnect.analytics.districts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers of pupils told to the next five, where the exact one less another that is known would be few. */
final class Fives {
    private static final int STEP = 5;
    private static final int FARTHEST = STEP / 2;

    private Fives() {}

    static int rounded(int pupils) {
        return Math.round((float) pupils / STEP) * STEP;
    }

    /** Of numbers whose sum is known: where all are rounded as far as can be the same way, the least goes the other way. */
    static List<Integer> rounded(List<Integer> numbers) {
        var told = new ArrayList<>(numbers.stream().map(Fives::rounded).toList());
        var off = 0;
        for (var i = 0; i < told.size(); i++) {
            off += numbers.get(i) - told.get(i);
        }
        if (told.size() > 1 && Math.abs(off) == FARTHEST * told.size()) {
            var least = numbers.indexOf(Collections.min(numbers));
            told.set(least, told.get(least) + Integer.signum(off) * STEP);
        }
        return told;
    }
}
