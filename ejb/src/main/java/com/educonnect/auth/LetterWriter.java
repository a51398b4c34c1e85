package com.educonnect.auth;

import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes and sends a letter with a link that sets a password. The link's secret is made here, at the last moment: only
 * its hash is stored, and neither the queue nor a log ever holds it. The link leads to the configured public address,
 * never to a host that a request named.
 */
@ApplicationScoped
public class LetterWriter {
    private static final int SECRET = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    OutgoingMail mail;

    @Inject
    IdentityRepository identities;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** @param place the name of the school or district, or null */
    void send(Letter letter, Account account, String place) {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        identities.addReset(
                Digests.sha256(secret), account.id(), clock.instant().plus(letter.life()));
        var link = configuration.get("public.url") + "/password#"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var texts = ResourceBundle.getBundle("com.educonnect.auth.letters", language(account));
        var where = place == null ? "EduConnect" : place;
        mail.send(
                account.email(),
                text(texts, letter, "subject", where),
                text(texts, letter, "body", account.name(), where, link),
                null);
    }

    private static String text(ResourceBundle texts, Letter letter, String part, Object... values) {
        return MessageFormat.format(texts.getString(letter.id() + "." + part), values);
    }

    private static Locale language(Account account) {
        return "en".equals(account.language()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
