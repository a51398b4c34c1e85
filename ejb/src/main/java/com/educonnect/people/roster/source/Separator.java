package com.educonnect.people.roster.source;

import java.util.HashMap;
import java.util.Map;

/**
 * The sign between the cells, found by what most of the first lines agree on; a spreadsheet's own {@code sep=;} line decides.
 *
 * @param start where the header line begins in the text
 * @param lines how many lines stand before it
 */
record Separator(char sign, int start, int lines) {
    private static final String CANDIDATES = ",;\t|";
    private static final int SAMPLE = 30;

    static Separator of(String text) {
        var end = endOfLine(text);
        var first = text.substring(0, end).strip();
        if (first.length() == 5 && first.toLowerCase(java.util.Locale.ROOT).startsWith("sep=")) {
            var start = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
            return new Separator(first.charAt(4), start, 1);
        }
        return new Separator(detect(text), 0, 0);
    }

    private static int endOfLine(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private static char detect(String text) {
        var alike = new HashMap<Character, Map<Integer, Integer>>();
        var counts = new HashMap<Character, Integer>();
        var lines = 0;
        var quoted = false;
        for (var i = 0; i <= text.length() && lines < SAMPLE; i++) {
            var c = i == text.length() ? '\n' : text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts.merge(c, 1, Integer::sum);
            } else if (!quoted && c == '\n') {
                lines++;
                counts.forEach((sign, n) ->
                        alike.computeIfAbsent(sign, any -> new HashMap<>()).merge(n, 1, Integer::sum));
                counts.clear();
            }
        }
        return best(alike);
    }

    /** The sign that stands equally often in most lines; a title above the table has none or others. */
    private static char best(Map<Character, Map<Integer, Integer>> alike) {
        var best = ',';
        var score = 0;
        for (var sign : CANDIDATES.toCharArray()) {
            for (var count : alike.getOrDefault(sign, Map.of()).entrySet()) {
                var own = 1000 * count.getValue() + 10 * count.getKey();
                if (own > score) {
                    best = sign;
                    score = own;
                }
            }
        }
        return best;
    }
}
