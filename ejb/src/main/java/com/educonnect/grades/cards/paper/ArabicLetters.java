package com.educonnect.grades.cards.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as they stand in a word: alone, at its beginning, in its middle or at its end. Unicode names a character
 * for each; the fonts have them, so that no rules of a font are needed.
 */
final class ArabicLetters {
    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int[][] BLOCKS = {{0xFB50, 0xFBFF}, {0xFE80, 0xFEFC}};
    private static final Map<String, Forms> FORMS = read();

    private ArabicLetters() {}

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final class Forms {
        private final int[] of = new int[Form.values().length];

        boolean has(Form form) {
            return of[form.ordinal()] != 0;
        }
    }

    private static Map<String, Forms> read() {
        var all = new HashMap<String, Forms>();
        for (var block : BLOCKS) {
            for (var shaped = block[0]; shaped <= block[1]; shaped++) {
                var name = Character.isDefined(shaped) ? Character.getName(shaped) : "";
                for (var form : Form.values()) {
                    if (name.endsWith(" " + form + " FORM")) {
                        all.computeIfAbsent(plain(Character.toString(shaped)), letters -> new Forms())
                                .of[form.ordinal()] = shaped;
                    }
                }
            }
        }
        return all;
    }

    static String shape(String text) {
        var letters = text.codePoints().toArray();
        var shaped = new StringBuilder();
        for (var i = 0; i < letters.length; i++) {
            var next = neighbour(letters, i, 1);
            var pair = letters[i] == LAM && next == i + 1
                    ? FORMS.get(Character.toString(LAM) + Character.toString(letters[next]))
                    : null;
            var forms = pair == null ? FORMS.get(Character.toString(letters[i])) : pair;
            if (forms == null) {
                shaped.appendCodePoint(letters[i]);
                continue;
            }
            var joinsBefore = joinsAfter(letters, neighbour(letters, i, -1)) && forms.has(Form.FINAL);
            var joinsAfter = forms.has(Form.INITIAL) && joinsBefore(letters, next);
            shaped.appendCodePoint(forms.of[form(joinsBefore, joinsAfter).ordinal()]);
            if (pair != null) {
                i++;
            }
        }
        return shaped.toString();
    }

    private static Form form(boolean joinsBefore, boolean joinsAfter) {
        if (joinsBefore) {
            return joinsAfter ? Form.MEDIAL : Form.FINAL;
        }
        return joinsAfter ? Form.INITIAL : Form.ISOLATED;
    }

    /** The letter before or after; a sign above or below a letter parts nothing. */
    private static int neighbour(int[] letters, int from, int step) {
        var at = from + step;
        while (at >= 0 && at < letters.length && Character.getType(letters[at]) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < letters.length ? at : -1;
    }

    private static boolean joinsAfter(int[] letters, int at) {
        return at >= 0 && (letters[at] == TATWEEL || has(letters[at], Form.INITIAL));
    }

    private static boolean joinsBefore(int[] letters, int at) {
        return at >= 0 && (letters[at] == TATWEEL || has(letters[at], Form.FINAL));
    }

    private static boolean has(int letter, Form form) {
        var forms = FORMS.get(Character.toString(letter));
        return forms != null && forms.has(form);
    }

    /** The letters as they are written down, whatever they look like. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
