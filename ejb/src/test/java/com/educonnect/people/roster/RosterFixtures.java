package com.educonnect.people.roster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.source.Problem;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.ZipSource;
import com.educonnect.people.roster.tables.RosterApplication;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.TableCount;
import com.educonnect.tenancy.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files of two schools, untidy as such files are: a primary school near Kisumu, a lycée in Thiès. */
final class RosterFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final List<String> FILES = List.of(
            "manifest",
            "orgs",
            "academicSessions",
            "courses",
            "classes",
            "users",
            "roles",
            "demographics",
            "enrollments");

    private RosterFixtures() {}

    /** What one reading and application found and did. */
    record Run(List<TableCount> counts, List<Problem> problems) {
        int touched() {
            return counts.stream()
                    .mapToInt(count -> count.created() + count.changed() + count.ended())
                    .sum();
        }

        TableCount of(String table) {
            return counts.stream()
                    .filter(count -> count.table().equals(table))
                    .findFirst()
                    .orElse(new TableCount(table, 0, 0, 0, 0));
        }

        List<Problem> errors() {
            return problems.stream()
                    .filter(problem -> problem.finding().error())
                    .toList();
        }

        List<Finding> findings() {
            return problems.stream().map(Problem::finding).distinct().toList();
        }
    }

    static Map<String, byte[]> stMarys() {
        var files = new LinkedHashMap<String, byte[]>();
        FILES.forEach(name -> files.put(name + ".csv", file("st-marys/" + name + ".csv")));
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        return Passwords.zip(files);
    }

    static Map<String, byte[]> unzip(byte[] zip) {
        return ZipSource.read("oneroster.zip", zip, Limits.USUAL);
    }

    /** The lycée's list as its spreadsheet saves it. */
    static byte[] lyceePupils() {
        return new String(file("lycee/eleves.csv"), StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252"));
    }

    static byte[] lyceeTimetable() {
        return file("lycee/emploi.fet");
    }

    private static byte[] file(String name) {
        try (var in = RosterFixtures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportOptions options(boolean makeClasses, boolean missingEnds) {
        return new ImportOptions(Format.AUTO, Map.of(), null, makeClasses, missingEnds, 0, null);
    }

    static Run apply(Sql sql, String country, String name, byte[] bytes, ImportOptions options) {
        var problems = new Problems();
        var id = UUID.fromString("0190a000-0000-7000-8000-000000000001");
        var school = School.read(sql, id, "Lycée Malick Sy", "SN-1", country, TODAY);
        var intake = Intake.read(name, bytes, options, school, Limits.USUAL, problems);
        var counts = new RosterApplication(sql, TODAY).apply(intake.roster(), problems);
        return new Run(counts, problems.list());
    }
}
