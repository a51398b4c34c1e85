package com.educonnect.auth.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What attackers try first: the comparison with lists that NIST SP 800-63B-4, 3.1.1.2 asks for. zxcvbn takes a password
 * apart into what its lists know (30,000 passwords of breaches, the words of an encyclopedia and of films, names), into
 * dates, keyboard runs, repetitions and digits for letters, and says after how many guesses it would be found. Its lists
 * are English: {@code local-words.txt} adds our own, and the caller the words of the person and the school.
 */
final class CommonPasswords {
    /** zxcvbn counts four of the best known words in a row as 10^12 guesses, and fifteen random letters as 10^15. */
    private static final double FEW_GUESSES = 1e13;

    /** More would only cost time, up to a tenth of a second, and a longer password is not easier to guess. */
    private static final int LOOKED_AT = 64;

    private static final int DIGIT = 10;
    private static final Zxcvbn ESTIMATE = estimate();

    private CommonPasswords() {}

    /** Whether few guesses find it; signs between words hide nothing, but each kind of them counts as a character. */
    static boolean contains(String password, Collection<String> ownWords) {
        var text = plain(password);
        var guesses = ESTIMATE.measure(text.substring(0, Math.min(LOOKED_AT, text.length())), plain(ownWords))
                .getGuesses();
        return guesses * Math.pow(DIGIT, kindsOfSigns(password)) < FEW_GUESSES;
    }

    private static long kindsOfSigns(String password) {
        return password.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                .distinct()
                .count();
    }

    /** The words one by one, and as written in one. */
    private static List<String> plain(Collection<String> words) {
        return words.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[\\s@._,'’-]+"))))
                .map(CommonPasswords::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lower case letters and digits only, accents of Latin letters taken off. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}+", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }

    private static Zxcvbn estimate() {
        try (var lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("local-words.txt"), StandardCharsets.UTF_8))) {
            var words = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList();
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("local", words))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
