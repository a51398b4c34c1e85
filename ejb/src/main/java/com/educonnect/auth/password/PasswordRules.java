package com.educonnect.auth.password;

import com.educonnect.auth.AuthError;
import com.educonnect.platform.Rejected;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/**
 * What a password chosen by a person must be: NIST SP 800-63B-4, 3.1.1: at least 15 characters since it is the only
 * factor, no rules about kinds of characters, not one that an attacker tries first. The upper bound only limits work.
 */
public final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;
    private static final int SHORTEST_OWN_WORD = 4;
    private static final int ENOUGH_BESIDES = 8;

    private PasswordRules() {}

    /** Refuses a weak password; {@code ownWords} are the person's and the school's names and addresses. */
    public static void check(String password, Collection<String> ownWords) {
        var characters = Passwords.normal(password);
        var length = characters.codePointCount(0, characters.length());
        if (length < SHORTEST) {
            throw new Rejected(AuthError.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (length > LONGEST) {
            throw new Rejected(AuthError.PASSWORD_TOO_LONG, LONGEST);
        }
        var plain = plain(characters);
        if (CommonPasswords.contains(plain) || isMostlyOwnWords(plain, ownWords)) {
            throw new Rejected(AuthError.PASSWORD_COMMON);
        }
    }

    /** Lower case letters and digits only, accents taken off, usual digits for letters undone. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isMostlyOwnWords(String plain, Collection<String> ownWords) {
        var words = ownWords.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split("[\\s@._,'’-]+")))
                .map(PasswordRules::plain)
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .toList();
        var rest = plain;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length()
                && CommonPasswords.withoutDigits(rest).length() < ENOUGH_BESIDES;
    }
}
