package com.educonnect.people.roster.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Opens an archive without trusting it: sizes are counted while inflating (the directory may lie), names that leave the
 * archive, archives in archives and names given twice are refused.
 */
public final class ZipSource {
    private static final Pattern NESTED =
            Pattern.compile(".*\\.(zip|gz|tgz|bz2|xz|7z|rar|jar)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|\\._.*)");
    private static final int FREE = 1024 * 1024;

    private ZipSource() {}

    public static boolean isZip(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The files by their own names, folders left off, in the order of the archive. */
    public static Map<String, byte[]> read(String archive, byte[] bytes, Limits limits) {
        return read(archive, bytes, limits, false);
    }

    /** @param keepFolders whether they are called by their whole paths */
    public static Map<String, byte[]> read(String archive, byte[] bytes, Limits limits, boolean keepFolders) {
        var files = new LinkedHashMap<String, byte[]>();
        walk(archive, new ByteArrayInputStream(bytes), limits, keepFolders, files::put);
        return files;
    }

    /** Shows the files one after the other, for an archive that is larger than what may stand in memory at once. */
    public static void walk(
            String archive, InputStream bytes, Limits limits, boolean keepFolders, BiConsumer<String, byte[]> each) {
        var names = new HashSet<String>();
        var total = 0L;
        var entries = 0;
        try (var zip = new Counting(bytes)) {
            ZipArchiveEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (++entries > limits.entries()) {
                    throw new Unreadable(Finding.ARCHIVE_BOMB, Place.of(archive));
                }
                var path = path(archive, entry.getName());
                if (entry.isDirectory()) {
                    continue;
                }
                var content = zip.content(archive, limits, limits.inflated() - total);
                total += content.length;
                if (NOISE.matcher(path).matches()) {
                    continue;
                }
                var name = keepFolders ? path : path.substring(path.lastIndexOf('/') + 1);
                if (NESTED.matcher(name).matches() || isZip(content) && !keepFolders) {
                    throw new Unreadable(Finding.ARCHIVE_NESTED, Place.of(archive), name);
                }
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new Unreadable(Finding.ARCHIVE_DUPLICATE, Place.of(archive), name);
                }
                each.accept(name, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Finding.BAD_ARCHIVE, Place.of(archive));
        }
        if (names.isEmpty()) {
            throw new Unreadable(entries == 0 ? Finding.BAD_ARCHIVE : Finding.EMPTY_FILE, Place.of(archive));
        }
    }

    private static String path(String archive, String name) {
        var path = name.replace('\\', '/');
        var climbs = ("/" + path + "/").contains("/../") || path.startsWith("/") || path.matches("[A-Za-z]:.*");
        if (climbs || path.indexOf('\0') >= 0 || path.length() > 300) {
            throw new Unreadable(Finding.ARCHIVE_PATH, Place.of(archive), name);
        }
        return path;
    }

    /**
     * Knows how many deflated bytes an entry has taken so far. The JDK's own stream refuses the entries of Excel, whose
     * sizes follow in 64 bits.
     */
    private static final class Counting extends ZipArchiveInputStream {
        Counting(InputStream bytes) {
            super(bytes);
        }

        byte[] content(String archive, Limits limits, long left) throws IOException {
            var out = new ByteArrayOutputStream();
            var buffer = new byte[16 * 1024];
            int n;
            while ((n = read(buffer)) > 0) {
                out.write(buffer, 0, n);
                var deflated = Math.max(1, getCompressedCount());
                var steep = out.size() > FREE && out.size() / deflated > limits.ratio();
                if (out.size() > limits.entry() || out.size() > left || steep) {
                    throw new Unreadable(Finding.ARCHIVE_BOMB, Place.of(archive));
                }
            }
            return out.toByteArray();
        }
    }
}
