package com.educonnect.people.roster;

import com.educonnect.people.roster.fet.Fet;
import com.educonnect.people.roster.oneroster.OneRoster;
import com.educonnect.people.roster.pupils.Mapping;
import com.educonnect.people.roster.pupils.PupilTable;
import com.educonnect.people.roster.source.CsvSource;
import com.educonnect.people.roster.source.FileKind;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Unreadable;
import com.educonnect.people.roster.source.XlsxSource;
import com.educonnect.people.roster.source.ZipSource;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.School;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells what an upload is and has it read; whatever is wrong with it ends among the problems, never as an exception.
 *
 * @param roster what was read, empty when nothing could be
 * @param mapping for a plain table, which column was taken for what
 */
record Intake(Format format, Roster roster, Map<String, String> mapping) {
    private static final int TOLD = 5;

    static Intake read(
            String name, byte[] bytes, ImportOptions options, School school, Limits limits, Problems problems) {
        var format = options.format();
        try {
            if (bytes.length > limits.upload()) {
                throw new Unreadable(Finding.TOO_LARGE, Place.of(name), limits.upload() / 1024 / 1024 + " MB");
            }
            if (bytes.length == 0) {
                throw new Unreadable(Finding.EMPTY_FILE, Place.of(name));
            }
            FileKind.foreign(bytes).ifPresent(kind -> {
                throw new Unreadable(Finding.FOREIGN_FILE, Place.of(name), kind.title());
            });
            if (format == Format.AUTO) {
                format = detect(bytes);
            }
            return read(format, name, bytes, options, school, limits, problems);
        } catch (Unreadable e) {
            e.tell(problems);
            return new Intake(format, new Roster(), Map.of());
        }
    }

    private static Format detect(byte[] bytes) {
        if (XlsxSource.isXlsx(bytes)) {
            return Format.XLSX;
        }
        if (ZipSource.isZip(bytes)) {
            return Format.ONEROSTER;
        }
        return Fet.isOne(bytes) ? Format.FET : Format.CSV;
    }

    private static Intake read(
            Format format,
            String name,
            byte[] bytes,
            ImportOptions options,
            School school,
            Limits limits,
            Problems problems) {
        return switch (format) {
            case ONEROSTER -> {
                var files = ZipSource.read(name, bytes, limits);
                if (!OneRoster.isOne(files.keySet())) {
                    throw new Unreadable(
                            Finding.UNKNOWN_ARCHIVE,
                            Place.of(name),
                            files.keySet().stream().limit(TOLD).collect(Collectors.joining(", ")));
                }
                var roster = OneRoster.read(files, school, options.missingEnds(), limits, problems);
                yield new Intake(format, roster, Map.of());
            }
            case FET ->
                new Intake(
                        format,
                        Fet.read(name, bytes, school, options.schoolYear(), options.lessonMinutes(), problems),
                        Map.of());
            default -> {
                var xlsx = format == Format.XLSX || XlsxSource.isXlsx(bytes);
                var isHeader = Mapping.header(options.mapping());
                var sheet = xlsx
                        ? XlsxSource.read(name, bytes, options.sheet(), isHeader, limits, problems)
                        : CsvSource.read(name, bytes, isHeader, limits, problems);
                var result = PupilTable.read(
                        sheet, options.mapping(), school, options.schoolYear(), options.makeClasses(), problems);
                yield new Intake(xlsx ? Format.XLSX : Format.CSV, result.roster(), result.mapping());
            }
        };
    }
}
