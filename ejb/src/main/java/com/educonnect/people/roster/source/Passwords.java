package com.educonnect.people.roster.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Other systems export passwords in clear text. An upload is kept until it is applied, so what is kept is the upload
 * without them.
 */
public final class Passwords {
    private static final Set<String> WORDS =
            Set.of("password", "passwd", "motdepasse", "mdp", "pwd", "pin", "codesecret");

    /** The first moment that the format knows is written once more, as an instant, and so by the server's time zone. */
    private static final LocalDateTime LATER_THAN_THE_FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Passwords() {}

    public static boolean isOne(String header) {
        return WORDS.contains(Fold.tight(header));
    }

    /** The same bytes when there is nothing to leave out; a workbook becomes the CSV of its sheet otherwise. */
    public static byte[] leftOut(
            String name, byte[] bytes, String sheet, Predicate<List<String>> isHeader, Limits limits) {
        if (XlsxSource.isXlsx(bytes)) {
            return filled(XlsxSource.read(name, bytes, sheet, isHeader, limits, new Problems()), bytes);
        }
        if (!ZipSource.isZip(bytes)) {
            return filled(CsvSource.read(name, bytes, isHeader, limits, new Problems()), bytes);
        }
        var files = ZipSource.read(name, bytes, limits);
        var changed = false;
        for (var file : files.entrySet()) {
            if (file.getKey().toLowerCase(Locale.ROOT).endsWith(".csv") && file.getValue().length > 0) {
                var sheetOfFile = CsvSource.read(file.getKey(), file.getValue(), limits, new Problems());
                var kept = filled(sheetOfFile, file.getValue());
                changed |= kept != file.getValue();
                file.setValue(kept);
            }
        }
        return changed ? zip(files) : bytes;
    }

    private static byte[] filled(Sheet sheet, byte[] bytes) {
        return sheet.header().stream().anyMatch(Passwords::isOne)
                ? CsvText.without(sheet, Passwords::isOne).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    /** An archive that is the same for the same files, whenever and in whatever time zone it is made. */
    public static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LATER_THAN_THE_FIRST);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
