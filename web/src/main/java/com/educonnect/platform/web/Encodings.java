package com.educonnect.platform.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which content codings a client takes, by the weights of {@code Accept-Encoding} (RFC 9110 §12.5.3). */
final class Encodings {
    static final String PLAIN = "identity";
    private static final String ANY = "*";
    private static final int LONGEST_HEADER = 500;
    private static final Pattern WEIGHT = Pattern.compile("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)");

    private Encodings() {}

    /** Of those on offer, the one the client likes best; among equals the first. What cannot be read is not wanted. */
    static String best(String header, List<String> offered) {
        var wanted = wanted(header);
        return offered.stream()
                .filter(coding -> weight(coding, wanted) > 0)
                .max(Comparator.<String>comparingDouble(coding -> weight(coding, wanted))
                        .thenComparing(coding -> -offered.indexOf(coding)))
                .orElse(PLAIN);
    }

    private static Map<String, Double> wanted(String header) {
        var wanted = new HashMap<String, Double>();
        if (header != null && header.length() <= LONGEST_HEADER) {
            for (var part : header.toLowerCase(Locale.ROOT).split(",")) {
                var words =
                        Arrays.stream(part.split(";", -1)).map(String::strip).toArray(String[]::new);
                wanted.put(words[0].equals("x-gzip") ? "gzip" : words[0], words.length == 1 ? 1 : weight(words[1]));
            }
        }
        return wanted;
    }

    private static double weight(String word) {
        var weight = WEIGHT.matcher(word);
        return weight.matches() ? Double.parseDouble(weight.group(1)) : 0;
    }

    /** The plain form is taken by everybody, and liked least, unless something is said of it. */
    private static double weight(String coding, Map<String, Double> wanted) {
        if (wanted.containsKey(coding)) {
            return wanted.get(coding);
        }
        return coding.equals(PLAIN) ? wanted.getOrDefault(ANY, 0.0001) : wanted.getOrDefault(ANY, 0.0);
    }
}
