package com.educonnect.auth.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What attackers try first among long passwords: common phrases, runs over a keyboard or the alphabet, one part
 * repeated, common words strung together. The phrases and words stand in {@code common-passwords.txt}.
 */
final class CommonPasswords {
    private static final Set<String> WORDS = load();
    private static final int FEW_DISTINCT = 4;
    private static final int LONGEST_WORD =
            WORDS.stream().mapToInt(String::length).max().orElse(0);
    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "azertyuiopqsdfghjklmwxcvbn",
            "qwertyuiopasdfghjklzxcvbnm",
            "1234567890azertyuiop",
            "1234567890qwertyuiop",
            "1a2z3e4r5t6y7u8i9o0p",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "qazwsxedcrfvtgbyhnujmikolp",
            "aqwzsxedcrfvtgbyhnujikolpm");

    private CommonPasswords() {}

    /** Whether nothing is left of the password when common parts, runs and digits are taken out. */
    static boolean contains(String plain) {
        return plain.chars().distinct().count() <= FEW_DISTINCT
                || repeatsOnePart(plain)
                || isRuns(plain)
                || isCommonWords(withoutDigits(plain))
                || isCommonWords(withoutDigits(unmasked(plain)));
    }

    static String withoutDigits(String text) {
        return text.replaceAll("\\p{N}+", "");
    }

    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static boolean repeatsOnePart(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            var part = text.substring(0, length);
            if (part.repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is nothing but keyboard or alphabet runs of at least four characters, in either direction. */
    private static boolean isRuns(String text) {
        var at = 0;
        while (at < text.length()) {
            var run = longestRun(text, at);
            if (run < Math.min(FEW_DISTINCT, text.length() - at)) {
                return false;
            }
            at += run;
        }
        return true;
    }

    private static int longestRun(String text, int from) {
        var longest = 1;
        for (var run : RUNS) {
            var backwards = new StringBuilder(run).reverse().toString();
            while (from + longest < text.length()
                    && (run.contains(text.substring(from, from + longest + 1))
                            || backwards.contains(text.substring(from, from + longest + 1)))) {
                longest++;
            }
        }
        return longest;
    }

    private static boolean isCommonWords(String text) {
        var reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (var from = 0; from < text.length(); from++) {
            for (var end = from + 1; reached[from] && end <= Math.min(text.length(), from + LONGEST_WORD); end++) {
                reached[end] |= WORDS.contains(text.substring(from, end));
            }
        }
        return reached[text.length()];
    }

    private static Set<String> load() {
        try (var lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                    .map(PasswordRules::plain)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
