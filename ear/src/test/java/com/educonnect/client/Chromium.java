package com.educonnect.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of this machine, where {@code CHROMIUM} names it or where it usually is. */
public final class Chromium {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    public static Optional<Path> find() {
        var named = System.getenv("CHROMIUM");
        return (named == null ? USUAL : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
