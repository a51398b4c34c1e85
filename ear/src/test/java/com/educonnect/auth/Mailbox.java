package com.educonnect.auth;

import com.educonnect.Deployed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** The letters that the product has sent. */
public final class Mailbox {
    private static final Pattern LINK = Pattern.compile("(http\\S+)/password#([A-Za-z0-9_-]{40,})");

    private Mailbox() {}

    static String token(String address) {
        return part(newest(address, 0), 2);
    }

    /** The secret of the letter that comes after so many earlier ones. */
    static String token(String address, int earlier) {
        return part(newest(address, earlier), 2);
    }

    static String host(String address, int earlier) {
        return part(newest(address, earlier), 1);
    }

    /** What the first group of a pattern finds in the letter that comes after so many earlier ones. */
    public static String find(Pattern pattern, String address, int earlier) {
        var found = pattern.matcher(newest(address, earlier));
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the letter to " + address);
        }
        return found.group(1);
    }

    static int count(String address) {
        return to(address).size();
    }

    private static String newest(String address, int earlier) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (to(address).size() <= earlier) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("no letter came for " + address);
            }
            pause();
        }
        return read(to(address).getLast());
    }

    private static List<Path> to(String address) {
        return Deployed.server().mail().mails().stream()
                .filter(file -> file.getFileName().toString().contains(address))
                .toList();
    }

    private static String part(String letter, int group) {
        var link = LINK.matcher(letter);
        if (!link.find()) {
            throw new IllegalStateException("no link in " + letter);
        }
        return link.group(group);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("=\r?\n", "").replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
