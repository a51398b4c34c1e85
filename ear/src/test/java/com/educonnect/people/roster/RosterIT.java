package com.educonnect.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.config.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Import and export as a school uses them, by somebody who may, somebody who may not, and another school. */
class RosterIT {
    private static final String PUPILS = "Nom;Prénoms;Né le;Classe;Mère;Tél mère\n"
            + "NDIAYE;Awa;vers 2013;6e A;FALL Fatou;77 123 45 67\n"
            + "NDIAYE;Modou;12/03/2015;4e B;Fatou Fall;+221771234567\n";
    private static Api school;
    private static Api other;
    private static Api teacher;

    @BeforeAll
    static void enterThreeSchools() throws Exception {
        school = member("{school_admin}");
        other = member("{school_admin}");
        teacher = member("{teacher}");
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

    /** Somebody of a school of his own, who logs in with the operator's password, whose hash he is given. */
    private static Api member(String roles) throws SQLException, InterruptedException {
        var email = UUID.randomUUID() + "@lycee.example";
        while (!register(email, roles)) {
            Thread.sleep(500);
        }
        var login = Json.createObjectBuilder()
                .add("login", email)
                .add("password", Secrets.in(Deployed.server().home()).password("operator"))
                .build();
        var api = Deployed.api();
        return api.as(api.post("/auth/login", login).expect(200).json().getString("token"));
    }

    /** False while the server is still building a spare. */
    private static boolean register(String email, String roles) throws SQLException {
        try (var connection = Deployed.server().postgres().superuser("educonnect");
                var insert = connection.prepareStatement("""
                        WITH claimed AS (
                            UPDATE platform.tenant_schema SET state = 'claimed' WHERE tenant = (
                                SELECT min(tenant) FROM platform.tenant_schema WHERE state = 'spare' AND node = 'main')
                            RETURNING tenant),
                        opened AS (
                            INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language,
                                currency, time_zone, contact_name)
                            SELECT tenant, uuidv7(), 'liste-' || tenant, 'Lycée Malick Sy', tenant, 'SN', 'west-africa',
                                'fr', 'XOF', 'Africa/Dakar', 'Awa Ndiaye' FROM claimed RETURNING tenant),
                        known AS (
                            INSERT INTO platform.identity (id, email, name, password_hash)
                            SELECT uuidv7(), ?, 'Membre', i.password_hash FROM opened, platform.identity i
                            WHERE i.email = 'operator@educonnect.example' RETURNING id)
                        INSERT INTO platform.membership (id, identity_id, tenant, roles)
                        SELECT uuidv7(), k.id, o.tenant, ?::text[] FROM opened o, known k
                        """)) {
            insert.setString(1, email);
            insert.setString(2, roles);
            return insert.executeUpdate() == 1;
        }
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
                .contains("« hier » n’est pas une date");
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
