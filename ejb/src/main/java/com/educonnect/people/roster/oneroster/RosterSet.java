package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.CsvSource;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Sheet;
import com.educonnect.people.roster.source.Unreadable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One set of files as uploaded. The manifest tells version and mode; where it is wrong about which files there are, the
 * files themselves decide and the difference is told.
 */
final class RosterSet {
    private static final String MANIFEST = "manifest.csv";
    private static final Set<String> NOT_OURS = Set.of(
            "categories",
            "classresources",
            "courseresources",
            "lineitems",
            "lineitemlearningobjectiveids",
            "lineitemscorescales",
            "resources",
            "results",
            "resultlearningobjectiveids",
            "resultscorescales",
            "scorescales",
            "userprofiles",
            "userresources");

    private final Map<SetFile, Sheet> sheets = new EnumMap<>(SetFile.class);
    private final Map<String, String> manifest = new java.util.HashMap<>();
    private final Problems problems;

    RosterSet(Map<String, byte[]> files, Limits limits, Problems problems) {
        this.problems = problems;
        files.forEach((name, bytes) -> take(name, bytes, limits));
        if (manifest.isEmpty()) {
            problems.add(Finding.MANIFEST_MISSING, Place.of(MANIFEST));
        }
        compareWithManifest();
        var version = manifest.getOrDefault("oneroster.version", "1.2");
        if (!version.startsWith("1.1") && !version.startsWith("1.2")) {
            problems.add(Finding.VERSION_UNKNOWN, Place.of(MANIFEST), version);
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(Finding.FILE_MISSING, Place.of(SetFile.USERS.fileName()));
        }
    }

    static boolean isOne(Set<String> names) {
        return names.stream()
                .anyMatch(name ->
                        name.equalsIgnoreCase(MANIFEST) || SetFile.find(name).isPresent());
    }

    private void take(String name, byte[] bytes, Limits limits) {
        var file = SetFile.find(name);
        if (name.equalsIgnoreCase(MANIFEST)) {
            var sheet = CsvSource.read(name, bytes, limits, problems);
            sheet.lines()
                    .forEach(line -> manifest.put(
                            line.cell(0).toLowerCase(Locale.ROOT), line.cell(1).toLowerCase(Locale.ROOT)));
        } else if (file.isPresent()) {
            read(file.get(), name, bytes, limits);
        } else if (NOT_OURS.contains(name.toLowerCase(Locale.ROOT).replace(".csv", ""))) {
            problems.add(Finding.FILE_NOT_KEPT, Place.of(name));
        } else {
            problems.add(Finding.FILE_UNKNOWN, Place.of(name));
        }
    }

    private void read(SetFile file, String name, byte[] bytes, Limits limits) {
        var sheet = CsvSource.read(name, bytes, limits, problems);
        sheets.put(file, sheet);
        for (var column : file.required()) {
            if (!sheet.has(column)) {
                problems.add(Finding.MISSING_COLUMN, Place.of(name).at(column), column);
            }
        }
        for (var i = 0; i < sheet.header().size(); i++) {
            var column = sheet.header().get(i);
            var index = i;
            var filled = sheet.lines().stream()
                    .filter(line -> !line.cell(index).isEmpty())
                    .count();
            if (filled > 0 && Passwords.isOne(column)) {
                problems.add(Finding.PASSWORD_COLUMN, new Place(name, 1, column), filled);
            } else if (!column.isEmpty() && filled > 0 && !file.takesIn(column)) {
                var finding = file.isStandard(column) ? Finding.NOT_KEPT : Finding.UNKNOWN_COLUMN;
                problems.add(finding, new Place(name, 1, column), column, filled);
            }
        }
    }

    private void compareWithManifest() {
        for (var file : SetFile.values()) {
            var mode = mode(file);
            var there = sheets.containsKey(file);
            var listed = mode.equals("bulk") || mode.equals("delta");
            if (there && !listed && !manifest.isEmpty()) {
                problems.add(Finding.FILE_NOT_LISTED, Place.of(file.fileName()), mode.isEmpty() ? "-" : mode);
            } else if (!there && listed) {
                problems.add(Finding.FILE_MISSING, Place.of(file.fileName()), mode);
            }
            if (!listed && !mode.isEmpty() && !mode.equals("absent")) {
                problems.add(Finding.MANIFEST_VALUE, Place.of(MANIFEST).at("file." + file.file()), mode);
            }
        }
    }

    private String mode(SetFile file) {
        return manifest.getOrDefault(("file." + file.file()).toLowerCase(Locale.ROOT), "");
    }

    boolean delta(SetFile file) {
        return mode(file).equals("delta");
    }

    boolean has(SetFile file) {
        return sheets.containsKey(file);
    }

    boolean has(SetFile file, String column) {
        return has(file) && sheets.get(file).has(column);
    }

    List<Line> lines(SetFile file) {
        return has(file) ? sheets.get(file).lines() : List.of();
    }
}
