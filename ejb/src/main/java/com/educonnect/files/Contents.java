package com.educonnect.files;

import java.util.Locale;
import org.apache.tika.Tika;

/** What a file is, by its content; of the name only what its content leaves open. */
final class Contents {
    /** How much of a file's beginning tells its type. */
    static final int TELLING = 65_536;

    private static final Tika TIKA = new Tika();
    private static final String ANYTHING = "application/octet-stream";

    private Contents() {}

    static String type(byte[] beginning, String name) {
        return plain(TIKA.detect(beginning, name));
    }

    /** Whether already the name promises something else than is taken. */
    static boolean isRefusedByName(String name, Purpose purpose) {
        var promised = plain(TIKA.detect(name));
        return !promised.equals(ANYTHING) && !purpose.takes(promised);
    }

    private static String plain(String type) {
        return type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }
}
