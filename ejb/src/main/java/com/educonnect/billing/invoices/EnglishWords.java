package com.educonnect.billing.invoices;

/** Whole numbers in English words, with the "and" of British use. */
final class EnglishWords {
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] LARGE = {
        "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"
    };
    private static final int THOUSAND = 1_000;

    private EnglishWords() {}

    static String of(long number) {
        if (number == 0) {
            return SMALL[0];
        }
        var words = new StringBuilder();
        var rest = number;
        for (var power = 0; rest > 0; power++) {
            var group = (int) (rest % THOUSAND);
            rest /= THOUSAND;
            if (group > 0) {
                var and = power == 0 && group < 100 && rest > 0 ? "and " : "";
                words.insert(0, and + hundreds(group) + LARGE[power] + (words.isEmpty() ? "" : " "));
            }
        }
        return words.toString();
    }

    private static String hundreds(int number) {
        var rest = number % 100;
        if (number < 100) {
            return tens(number);
        }
        return SMALL[number / 100] + " hundred" + (rest == 0 ? "" : " and " + tens(rest));
    }

    private static String tens(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
    }
}
