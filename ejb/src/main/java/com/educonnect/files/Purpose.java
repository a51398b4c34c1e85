package com.educonnect.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is for, which decides how large it may be and what may be in it. Nothing that a browser would run. */
public enum Purpose {
    /** What pupils hand in. */
    SUBMISSION(20, Kinds.DOCUMENTS, Kinds.PICTURES, Kinds.SOUNDS, Kinds.FILMS),
    /** A teacher's voice. */
    FEEDBACK(5, Kinds.SOUNDS),
    /** What lessons hold. */
    LESSON(50, Kinds.DOCUMENTS, Kinds.PICTURES, Kinds.SOUNDS, Kinds.FILMS),
    /** What a class is given with what it is asked for. */
    ASSIGNMENT(20, Kinds.DOCUMENTS, Kinds.PICTURES, Kinds.SOUNDS, Kinds.FILMS),
    /** A whole course. What is in it is looked at once it is taken apart, and nobody is ever given it as it came. */
    CARTRIDGE(200, Kinds.ARCHIVES);

    private static final long MEGABYTE = 1_000_000;

    private final int megabytes;
    private final Set<String> types;

    @SafeVarargs
    Purpose(int megabytes, Set<String>... types) {
        this.megabytes = megabytes;
        this.types = Stream.of(types).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    public int megabytes() {
        return megabytes;
    }

    long bytes() {
        return megabytes * MEGABYTE;
    }

    boolean takes(String mediaType) {
        return types.contains(mediaType);
    }

    static Optional<Purpose> find(String name) {
        return Stream.of(values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** By what is found in them; browsers and phones put sound alone into the containers of films. */
    private static final class Kinds {
        static final Set<String> DOCUMENTS = Set.of(
                "application/pdf",
                "text/plain",
                "text/csv",
                "application/rtf",
                "application/msword",
                "application/vnd.ms-excel",
                "application/vnd.ms-powerpoint",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.oasis.opendocument.text",
                "application/vnd.oasis.opendocument.spreadsheet",
                "application/vnd.oasis.opendocument.presentation");
        static final Set<String> PICTURES =
                Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif");
        static final Set<String> SOUNDS = Set.of(
                "audio/mpeg",
                "audio/mp4",
                "audio/ogg",
                "audio/vorbis",
                "audio/opus",
                "audio/webm",
                "audio/vnd.wave",
                "audio/x-wav",
                "audio/amr",
                "application/ogg",
                "application/mp4",
                "application/x-matroska",
                "video/webm",
                "video/mp4",
                "video/quicktime");
        static final Set<String> ARCHIVES = Set.of("application/zip");
        static final Set<String> FILMS = Set.of("video/mp4", "video/webm", "video/3gpp", "video/quicktime");

        private Kinds() {}
    }
}
