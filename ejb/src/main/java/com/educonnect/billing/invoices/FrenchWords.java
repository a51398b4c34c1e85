package com.educonnect.billing.invoices;

/** Whole numbers in French words, as they are written on cheques and invoices. */
final class FrenchWords {
    private static final String[] SMALL = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] TENS = {
        "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"
    };
    private static final String[] LARGE = {"", "mille", "million", "milliard", "billion", "billiard", "trillion"};
    private static final int THOUSAND = 1_000;

    private FrenchWords() {}

    static String of(long number) {
        if (number == 0) {
            return SMALL[0];
        }
        var words = new StringBuilder();
        var rest = number;
        for (var power = 0; rest > 0; power++) {
            var group = (int) (rest % THOUSAND);
            if (group > 0) {
                words.insert(0, group(group, power) + (words.isEmpty() ? "" : " "));
            }
            rest /= THOUSAND;
        }
        return words.toString();
    }

    private static String group(int group, int power) {
        if (power == 0) {
            return hundreds(group, true);
        }
        if (power == 1) {
            return group == 1 ? LARGE[1] : hundreds(group, false) + " " + LARGE[1];
        }
        return hundreds(group, true) + " " + LARGE[power] + (group > 1 ? "s" : "");
    }

    /** @param plural whether cent and vingt take their s: not before mille, which is no noun */
    private static String hundreds(int number, boolean plural) {
        var hundred = number / 100;
        var rest = number % 100;
        var head = hundred == 0 ? "" : hundred == 1 ? "cent" : SMALL[hundred] + " cent";
        if (rest == 0) {
            return head + (hundred > 1 && plural ? "s" : "");
        }
        return (head.isEmpty() ? "" : head + " ") + tens(rest, plural);
    }

    private static String tens(int number, boolean plural) {
        if (number < 20) {
            return SMALL[number];
        }
        var ten = number / 10;
        var unit = number % 10 + (ten == 7 || ten == 9 ? 10 : 0);
        if (unit == 0) {
            return TENS[ten] + (ten == 8 && plural ? "s" : "");
        }
        var and = (unit == 1 || unit == 11) && ten < 8;
        return TENS[ten] + (and ? " et " : "-") + SMALL[unit];
    }
}
