package com.educonnect.auth.password;

import com.educonnect.auth.AuthError;
import com.educonnect.platform.Rejected;
import java.util.Collection;

/**
 * What a password chosen by a person must be: NIST SP 800-63B-4, 3.1.1: at least 15 characters since it is the only
 * factor, no rules about kinds of characters, not one that an attacker tries first. The upper bound only limits work.
 * The client counts the characters before it sends any ({@code auth/strength.ts}); what is common is known to the server.
 */
public final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;

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
        if (CommonPasswords.contains(characters, ownWords)) {
            throw new Rejected(AuthError.PASSWORD_COMMON);
        }
    }
}
