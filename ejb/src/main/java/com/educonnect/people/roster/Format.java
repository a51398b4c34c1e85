package com.educonnect.people.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an upload may be. */
enum Format {
    AUTO,
    ONEROSTER,
    CSV,
    XLSX,
    FET;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
