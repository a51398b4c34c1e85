package com.educonnect.auth;

import com.educonnect.auth.password.PasswordRules;
import com.educonnect.auth.password.Passwords;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Passwords set by their owners. Hashing happens outside of transactions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordService {
    @Inject
    SchoolOfLogin schools;

    @Inject
    LoginThrottle throttle;

    @Inject
    PasswordChanges changes;

    @Inject
    Passwords passwords;

    @Inject
    Tenants tenants;

    /** Answers nothing, whoever asks for whomever. */
    public void ask(AskReset command, LoginOrigin origin) {
        var login = schools.complete(command.login(), command.school(), origin);
        throttle.letter(origin, login);
        changes.ask(login);
    }

    public void set(SetPassword command) {
        if (command.token() == null) {
            change(command);
        } else {
            reset(command);
        }
    }

    private void reset(SetPassword command) {
        var hash = Digests.sha256(decoded(command.token()));
        var account = changes.ofReset(hash);
        PasswordRules.check(command.password(), ownWords(account));
        changes.reset(account, hash, passwords.hash(command.password()));
    }

    private void change(SetPassword command) {
        var identity = tenants.actor().identity();
        if (identity == null) {
            throw new Rejected(AuthError.SESSION_ENDED);
        }
        var attempt = throttle.proof(identity);
        var account = changes.get(identity);
        if (command.current() == null || !passwords.matches(command.current(), account.passwordHash())) {
            throw new Rejected(AuthError.BAD_CREDENTIALS);
        }
        attempt.succeeded();
        PasswordRules.check(command.password(), ownWords(account));
        changes.change(account, passwords.hash(command.password()));
    }

    private List<String> ownWords(Account account) {
        var words = new ArrayList<>(List.of("educonnect", account.name()));
        words.add(account.email());
        words.addAll(changes.placesOf(account));
        return words;
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            throw new Rejected(AuthError.RESET_LINK_SPENT);
        }
    }
}
