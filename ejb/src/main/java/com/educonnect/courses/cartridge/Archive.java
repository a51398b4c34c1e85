package com.educonnect.courses.cartridge;

import com.educonnect.courses.CourseError;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Unreadable;
import com.educonnect.people.roster.source.ZipSource;
import com.educonnect.platform.Rejected;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A cartridge as it came, gone through as often as needed: once for its texts, once for the files of its lessons. */
final class Archive {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Limits LIMITS = new Limits(0, 5_000, 250L * MEGABYTE, 50 * MEGABYTE, 100, 0, 0, 0);

    private final Supplier<InputStream> content;

    Archive(Supplier<InputStream> content) {
        this.content = content;
    }

    void walk(BiConsumer<String, byte[]> each) {
        try {
            ZipSource.walk("cartridge", content.get(), LIMITS, true, each);
        } catch (Unreadable archive) {
            var bomb = archive.finding() == Finding.ARCHIVE_BOMB;
            throw new Rejected(bomb ? CourseError.CARTRIDGE_TOO_LARGE : CourseError.CARTRIDGE_UNREADABLE);
        }
    }
}
