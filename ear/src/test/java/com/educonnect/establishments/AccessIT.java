package com.educonnect.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head lets the district see the pupils of one class: nobody else, nothing else, and no longer than he wants. */
class AccessIT {
    private final Territory here = new Territory();
    private final Api head = Members.member(here.school, "head");
    private final UUID schoolClass = UUID.randomUUID();
    private final UUID access = UUID.randomUUID();
    private final String looks = "/districts/" + here.inspection + "/establishments/" + here.school.id() + "/accesses";

    @BeforeEach
    void aClassOfTwo() {
        Superuser.execute(here.school.tenant(), """
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%1$s', '2026-2027', '2026-10-01', '2027-06-30', 'open');
                INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('%1$s', '%1$s', 'class', 'CP', 'CP A');
                INSERT INTO person (id, family_name, given_names, sex, birth_date, phone, address)
                    VALUES ('%2$s', 'SARR', 'Awa', 'F', current_date - 3000, '+221771234567', 'Médina'),
                           ('%3$s', 'BA', 'Ibra', 'M', NULL, NULL, NULL);
                INSERT INTO pupil (person_id) VALUES ('%2$s'), ('%3$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    VALUES (uuidv7(), '%2$s', '%1$s', 'class', '2026-10-01'), (uuidv7(), '%3$s', '%1$s', 'class', '2026-10-01');
                """.formatted(schoolClass, UUID.randomUUID(), UUID.randomUUID()));
    }

    @Test
    void theDistrictSeesNamesAndFiguresAndTheSchoolSeesThatItLooked() {
        assertThat(pupils(here.inspector).problem()).isEqualTo("access.access-not-found");
        grant(7).expect(200);
        grant(7).expect(200);
        var pupils =
                pupils(here.inspector).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(pupils).extracting(pupil -> pupil.getString("familyName")).containsExactly("BA", "SARR");
        assertThat(pupils.get(1).keySet())
                .containsExactlyInAnyOrder("id", "familyName", "givenNames", "sex", "age", "averages");
        assertThat(pupils.get(1).getInt("age")).isEqualTo(8);

        var shown = head.get("/district-accesses")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(shown.getInt("looks")).isEqualTo(1);
        assertThat(Superuser.text("SELECT i.name FROM platform.audit a JOIN platform.identity i ON i.id = a.actor"
                        + " WHERE a.tenant = '" + here.school.tenant() + "' AND a.action = 'district-access.used'"))
                .isEqualTo("Moussa Diop");
    }

    @Test
    void whatIsRevokedIsClosedAtOnce() {
        grant(7).expect(200);
        pupils(here.inspector).expect(200);
        head.delete("/district-accesses/" + access).expect(204);
        assertThat(pupils(here.inspector).problem()).isEqualTo("access.access-not-found");
        assertThat(here.inspector.get(looks).expect(200).json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void aGrantIsOfUseToTheDistrictOfTheSchoolAlone() {
        grant(7).expect(200);
        assertThat(pupils(here.stranger).status()).isEqualTo(404);
        assertThat(pupils(here.academic).status()).isEqualTo(404);
        assertThat(pupils(Members.operator()).status()).isEqualTo(403);
        assertThat(pupils(head).status()).isEqualTo(403);
        Members.operator()
                .put(
                        "/establishments/" + here.school.id() + "/district",
                        Json.createObjectBuilder()
                                .add("district", here.elsewhere.toString())
                                .build())
                .expect(200);
        assertThat(pupils(here.inspector).status()).isEqualTo(404);
        assertThat(here.stranger
                        .get(looks.replace(here.inspection.toString(), here.elsewhere.toString()) + "/" + access
                                + "/pupils")
                        .problem())
                .isEqualTo("access.access-not-found");
    }

    @Test
    void aDayThatIsPastOrFarIsRefusedAndSoIsAnybodyButTheHead() {
        assertThat(grant(-1).problem()).isEqualTo("access.time-too-long");
        assertThat(grant(400).problem()).isEqualTo("access.time-too-long");
        assertThat(Members.member(here.school, "school_admin")
                        .put("/district-accesses/" + access, command(7))
                        .status())
                .isEqualTo(403);
        Superuser.execute(
                "UPDATE platform.district_access SET valid_until = current_date - 1 WHERE id = '" + access + "'");
        assertThat(pupils(here.inspector).status()).isEqualTo(404);
    }

    @Test
    void aSchoolWithoutADistrictHasNobodyToGrantItTo() {
        Superuser.execute("UPDATE platform.establishment SET district_id = NULL WHERE id = '" + here.school.id() + "'");
        Members.operator()
                .put(
                        "/establishments/" + here.school.id() + "/district",
                        Json.createObjectBuilder().addNull("district").build())
                .expect(200);
        assertThat(grant(7).problem()).isEqualTo("access.no-district");
    }

    private Api.Answer grant(int days) {
        return head.put("/district-accesses/" + access, command(days));
    }

    private JsonObject command(int days) {
        return Json.createObjectBuilder()
                .add("schoolClass", schoolClass.toString())
                .add("reason", "Enquête sur l’absence")
                .add("validUntil", LocalDate.now(ZoneOffset.UTC).plusDays(days).toString())
                .build();
    }

    private Api.Answer pupils(Api caller) {
        return caller.get(looks + "/" + access + "/pupils");
    }
}
