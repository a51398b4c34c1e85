package com.educonnect.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.ArchivedPaperService;
import com.educonnect.grades.cards.CheckService;
import com.educonnect.grades.cards.PaperCheck;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Report cards that an earlier release of the product signed and printed in July 2024, kept here as that release left them
 * (see the golden's README): whatever has changed since, a school that archived them gets the same bytes, and whoever scans
 * the old paper is told that it is genuine.
 */
class GoldenArchiveIT {
    private final GradeSchool school = new GradeSchool();
    private final UUID year = Ids.next();
    private final UUID term = Ids.next();
    private final UUID schoolClass = Ids.next();
    private final UUID key = Ids.next();
    private final UUID card = Ids.next();
    private final Actor office = GradeSchool.actor(school.office.person(), "report-cards.read", "archive.read");

    @ParameterizedTest
    @ValueSource(strings = {"senegal", "cameroon", "senegal-2", "cameroon-2"})
    void aCardOfThreeYearsAgoComesOutOfTheArchiveByteForByteAndIsGenuine(String layout) throws IOException {
        var golden = properties(layout);
        signed(layout, golden);
        closeAndArchive();
        school.write("DELETE FROM report_card");

        byte[] again = school.as(office, ArchivedPaperService.class, it -> it.pdf(archived()));
        assertThat(again).isEqualTo(bytes(layout + ".pdf"));
        var scanned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(golden.getProperty("signature")));
        assertThat(check(golden, scanned))
                .returns("current", PaperCheck::state)
                .returns("Ndiaye Awa", PaperCheck::pupil)
                .returns("2023-2024", PaperCheck::year);
        assertThat(check(golden, null).state()).isEqualTo("current");
        assertThat(check(golden, scanned.replaceFirst("^.", scanned.startsWith("A") ? "B" : "A"))
                        .state())
                .isEqualTo("altered");
    }

    private void signed(String layout, Properties golden) throws IOException {
        var pupil = school.person("Ndiaye");
        school.write("INSERT INTO pupil (person_id, left_on) VALUES (?, '2024-07-31')", pupil);
        school.write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state)"
                        + " VALUES (?, '2023-2024', '2023-10-02', '2024-07-31', 'open')",
                year);
        school.write(
                "INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)"
                        + " VALUES (?, ?, 'semester', '2e semestre', '2024-02-01', '2024-07-03')",
                term,
                year);
        school.write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name, level_id) VALUES (?, ?, 'class', '6B', '6e B', ?)",
                schoolClass,
                year,
                school.level);
        school.write(
                "INSERT INTO signing_key (id, public_key, sealed_private) VALUES (?, decode(?, 'hex'), '')",
                key,
                golden.getProperty("publicKey"));
        school.write(
                "INSERT INTO report_card (id, pupil_id, school_class_id, period_id, serial, snapshot, digest, signing_key_id,"
                        + " signature, issued_at, issued_by) VALUES (?, ?, ?, ?, ?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'),"
                        + " ?, decode(?, 'hex'), '2024-07-10 09:00+00', ?)",
                card,
                pupil,
                schoolClass,
                term,
                golden.getProperty("serial"),
                snapshot(layout),
                snapshot(layout),
                key,
                golden.getProperty("signature"),
                school.office.person());
    }

    private void closeAndArchive() {
        school.write("UPDATE school_year SET state = 'closed' WHERE id = ?", year);
        var payload = Json.createObjectBuilder().add("year", year.toString()).build();
        school.as(office, ArchiveWork.class, it -> {
            it.handle(payload);
            return null;
        });
    }

    private UUID archived() {
        return school.school
                .sql(data -> data.find(
                        "SELECT id FROM archive.document WHERE entity_id = ?",
                        row -> row.getObject(1, UUID.class),
                        card))
                .orElseThrow();
    }

    private PaperCheck check(Properties golden, String signature) {
        return school.as(office, CheckService.class, it -> it.check(golden.getProperty("serial"), signature));
    }

    private static Properties properties(String layout) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(new String(bytes(layout + ".properties"), StandardCharsets.UTF_8)));
        return properties;
    }

    private static String snapshot(String layout) throws IOException {
        return new String(bytes(layout + ".snapshot.json"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var golden = GoldenArchiveIT.class.getResourceAsStream("golden/" + name)) {
            return golden.readAllBytes();
        }
    }
}
