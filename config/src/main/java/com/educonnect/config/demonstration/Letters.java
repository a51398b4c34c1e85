package com.educonnect.config.demonstration;

import com.educonnect.config.MailReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the links in the mails that the platform sends. */
final class Letters {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("/password#([A-Za-z0-9_-]{40,})");

    private final MailReceiver mail;

    Letters(MailReceiver mail) {
        this.mail = mail;
    }

    /** The secret in the newest letter to an address; waits for the letter. */
    String token(String address) {
        if (!Waiting.isReached(PATIENCE, () -> found(address).isPresent())) {
            throw new IllegalStateException("no letter came for " + address);
        }
        return found(address).orElseThrow();
    }

    private Optional<String> found(String address) {
        return newest(address).flatMap(Letters::secret);
    }

    private Optional<Path> newest(String address) {
        return mail.mails().reversed().stream()
                .filter(file -> file.getFileName().toString().contains(address))
                .findFirst();
    }

    private static Optional<String> secret(Path file) {
        try {
            var unfolded = Files.readString(file).replaceAll("=\r?\n", "");
            var found = TOKEN.matcher(unfolded);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
