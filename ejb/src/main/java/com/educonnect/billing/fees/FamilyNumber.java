package com.educonnect.billing.fees;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The number of a family: a running number and a digit that checks it (H. Michael Damm, 2004), so that any one wrong digit
 * and any two neighbours changed over are found.
 */
public final class FamilyNumber {
    private static final int[][] TABLE = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };
    private static final int SHORTEST = 6;

    private FamilyNumber() {}

    public static String of(long running) {
        var digits = String.format(Locale.ROOT, "%05d", running);
        return digits + check(digits);
    }

    public static boolean isRight(String number) {
        return number.length() >= SHORTEST
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && check(number) == 0;
    }

    /** Digits that stand in a text, whatever stands between them. */
    public static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** All right numbers that become this one by one slip: a wrong, a missing or a superfluous digit, or two changed over. */
    public static Set<String> near(String typed) {
        var found = new LinkedHashSet<String>();
        for (var at = 0; at <= typed.length(); at++) {
            var before = typed.substring(0, at);
            var after = typed.substring(at);
            if (after.length() > 1) {
                found.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            if (!after.isEmpty()) {
                found.add(before + after.substring(1));
            }
            for (var digit = '0'; digit <= '9'; digit++) {
                found.add(before + digit + after);
                if (!after.isEmpty()) {
                    found.add(before + digit + after.substring(1));
                }
            }
        }
        found.removeIf(number -> number.equals(typed) || !isRight(number));
        return found;
    }

    private static int check(String digits) {
        var interim = 0;
        for (var i = 0; i < digits.length(); i++) {
            interim = TABLE[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
