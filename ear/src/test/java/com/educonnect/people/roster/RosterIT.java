package com.educonnect.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Import and export as a school uses them, by somebody who may, somebody who may not, and another school. */
class RosterIT {
    private static final String PUPILS = "Nom;Prénoms;Né le;Classe;Mère;Tél mère\n"
            + "NDIAYE;Awa;vers 2013;6e A;FALL Fatou;77 123 45 67\n"
            + "NDIAYE;Modou;12/03/2015;4e B;Fatou Fall;+221771234567\n";
    private static Api school;
    private static Api other;
    private static Api teacher;

    @BeforeAll
    static void enterThreeSchools() {
        school = Members.member(Members.school("Lycée Malick Sy"), "school_admin");
        other = Members.member(Members.school("Lycée Blaise Diagne"), "school_admin");
        teacher = Members.member(Members.school("Lycée Lamine Guèye"), "teacher");
        school.put(
                        "/school-years/" + UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("name", "2026-2027")
                                .add("startsOn", "2026-09-01")
                                .add("endsOn", "2027-07-31")
                                .add("state", "open")
                                .add(
                                        "weekend",
                                        Json.createArrayBuilder()
                                                .add("SATURDAY")
                                                .add("SUNDAY"))
                                .build())
                .expect(200);
    }

    private static String upload(Api caller, String content, String query, int status) {
        var path = "/imports/" + UUID.randomUUID();
        caller.put(path + "?name=eleves.csv" + query, content.getBytes(UTF_8), "Content-Type", "text/csv")
                .expect(status);
        return path;
    }

    private static int created(JsonObject view, String table) {
        return view.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                .filter(count -> count.getString("table").equals(table))
                .mapToInt(count -> count.getInt("created"))
                .sum();
    }

    @Test
    void tellsWhatItWouldDoAndThenDoesJustThat() {
        var path = upload(school, PUPILS, "&classes=make", 200);
        var checked = school.get(path).expect(200).json();
        assertThat(school.get("/people?q=Fall").expect(200).json().getJsonArray("items"))
                .isEmpty();

        var applied = school.put(path + "/application", new byte[0]).expect(200).json();
        var again = school.put(path + "/application", new byte[0]).expect(200).json();

        assertThat(checked.getString("state")).isEqualTo("checked");
        assertThat(applied.getString("state")).isEqualTo("applied");
        assertThat(applied.get("tables")).isEqualTo(checked.get("tables")).isEqualTo(again.get("tables"));
        assertThat(created(applied, "person")).isEqualTo(3);
        assertThat(school.get(path + "/problems", "Accept-Language", "en")
                        .expect(200)
                        .body())
                .contains("approximate date");
        var page = school.get(path + "/problems?limit=1", "Accept-Language", "fr")
                .expect(200)
                .json();
        assertThat(page.getString("next")).isNotBlank();
        assertThat(school.get("/imports").expect(200).body()).contains("eleves.csv");
        assertThat(school.get("/people?q=Fall").expect(200).json().getJsonArray("items"))
                .hasSize(1);
        assertThat(school.download("/exports/oneroster?version=1.2")).startsWith('P', 'K');
    }

    @Test
    void keepsAnImportWithErrorsFromBeingApplied() {
        var path = upload(school, "Nom;Né le\nSARR;hier\n", "", 200);

        assertThat(school.get(path).json().getString("state")).isEqualTo("refused");
        assertThat(school.get(path + "/problems", "Accept-Language", "fr").body())
                .contains("« hier » n’est pas une date");
        assertThat(school.put(path + "/application", new byte[0]).expect(409).problem())
                .isEqualTo("roster.import-refused");
    }

    @Test
    void answersARepeatedUploadWithTheSameAndADifferentOneWithAConflict() {
        var path = upload(school, PUPILS, "&classes=make", 200);

        school.put(path + "?name=eleves.csv&classes=make", PUPILS.getBytes(UTF_8), "Content-Type", "text/csv")
                .expect(200);
        assertThat(school.put(path + "?name=eleves.csv", "Nom\nX\n".getBytes(UTF_8), "Content-Type", "text/csv")
                        .expect(409)
                        .problem())
                .isEqualTo("roster.import-id-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "users.csv, 90000000, too large once opened",
        "../users.csv, 1, leaves the archive",
        "inner.zip, 1, an archive in the archive"
    })
    void whatIsPackedToHarmIsRefusedByItsName(String name, int zeros, String words) throws IOException {
        var path = "/imports/" + UUID.randomUUID();

        school.put(path + "?name=set.zip", zip(name, zeros), "Content-Type", "application/zip")
                .expect(200);

        assertThat(school.get(path).expect(200).json().getString("state")).isEqualTo("refused");
        assertThat(school.get(path + "/problems", "Accept-Language", "en")
                        .expect(200)
                        .body())
                .contains(words);
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    @Test
    void isForThoseWhoMay() {
        upload(teacher, PUPILS, "", 403);
        teacher.get("/imports").expect(403);
        teacher.get("/exports/oneroster").expect(403);
    }

    @Test
    void showsNothingToAnotherSchool() {
        var path = upload(school, PUPILS, "&classes=make", 200);

        other.get(path).expect(404);
        other.get(path + "/problems").expect(404);
        other.put(path + "/application", new byte[0]).expect(404);
        assertThat(other.get("/imports").expect(200).json().getJsonArray("items"))
                .isEmpty();
    }
}
