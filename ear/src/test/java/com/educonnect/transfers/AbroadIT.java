package com.educonnect.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A pupil goes from Senegal to South Africa, whose schools lie on another database server, and on to Namibia, whose schools lie
 * on that one too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbroadIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final UUID pupil = Ids.next();
    private final UUID mother = Ids.next();
    private Members.School dakar;
    private Members.School cape;
    private Members.School windhoek;

    @BeforeAll
    void aPupilWithAMother() {
        dakar = Members.school("Lycée de Dakar", "SN");
        cape = Members.school("Karoo View", "ZA");
        windhoek = Members.school("Windhoek High", "NA");
        Superuser.execute("SET search_path = " + dakar.tenant() + ", platform, extension;"
                + " INSERT INTO person (id, family_name) VALUES ('" + pupil + "', 'Sarr'), ('" + mother
                + "', 'Sarr-Faye');"
                + " INSERT INTO pupil (person_id) VALUES ('" + pupil + "');"
                + " INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody) VALUES (uuidv7(), '" + pupil
                + "', '" + mother + "', 'mother', true);"
                + " INSERT INTO person_identifier (person_id, kind, value) VALUES ('" + pupil
                + "', 'matricule', 'T-78')");
    }

    @Test
    void aPupilGoesFromServerToServerWithConsent() {
        var there = toTheCape();
        onToWindhoek(there);
    }

    private String toTheCape() {
        var transfer = "/transfers/" + Ids.next();
        var giver = Members.member(dakar, "head");
        var receiver = Members.member(cape, "head");
        receiver.put(transfer, asked("receiving", dakar), "X-Request-Id", "abroad-asked")
                .expect(200);
        assertThat(giver.get(transfer)
                        .expect(200)
                        .json()
                        .getJsonObject("border")
                        .getString("country"))
                .isEqualTo("ZA");
        Members.member(windhoek, "head").get(transfer).expect(404);
        giver.put(transfer + "/answer", answer(null)).expect(400);
        giver.put(transfer + "/answer", answer("CDP, récépissé 2026-0117")).expect(200);
        awaitState(receiver, transfer, "agreed");
        receiver.put(transfer + "/arrival", JsonValue.EMPTY_JSON_OBJECT).expect(409);

        consents(transfer, giver, receiver);
        awaitState(receiver, transfer, "given");
        var taken = receiver.put(transfer + "/arrival", JsonValue.EMPTY_JSON_OBJECT)
                .expect(200)
                .json();
        assertThat(taken.getString("name")).isEqualTo("Sarr");
        awaitState(giver, transfer, "taken");
        assertThat(Superuser.text(dakar.tenant(), "SELECT left_on IS NOT NULL FROM pupil"))
                .isEqualTo("t");
        assertThat(Superuser.text("SELECT count(*) FROM platform.transfer WHERE package IS NOT NULL AND tenant = '"
                        + dakar.tenant() + "'"))
                .isEqualTo("0");
        return taken.getString("pupil");
    }

    private void consents(String transfer, Api giver, Api receiver) {
        var own = "/own-transfers";
        var consent = own + transfer.substring("/transfers".length()) + "/consent";
        var yes = Json.createObjectBuilder().add("agrees", true).build();
        giver.get(own).expect(403);
        giver.put(consent, yes).expect(403);
        var elsewhere = Members.member(cape, "guardian", mother);
        assertThat(elsewhere.get(own).expect(200).structure().asJsonArray()).isEmpty();
        elsewhere.put(consent, yes).expect(404);
        var signed = Json.createObjectBuilder()
                .add("person", mother.toString())
                .add("signedOn", TODAY.minusDays(1).toString())
                .add("agrees", true)
                .build();
        receiver.put(transfer + "/consent", signed).expect(404);
        Members.member(dakar, "teacher").put(transfer + "/consent", signed).expect(403);

        var ofAnother = Json.createObjectBuilder(signed)
                .add("person", Ids.next().toString())
                .build();
        assertThat(giver.put(transfer + "/consent", ofAnother).expect(400).problem())
                .isEqualTo("transfers.guardian-unknown");

        var guardian = Members.member(dakar, "guardian", mother);
        var awaited = guardian.get(own).expect(200).structure().asJsonArray();
        assertThat(awaited).hasSize(1);
        assertThat(awaited.getJsonObject(0).getString("school")).isEqualTo("Karoo View");
        guardian.put(consent, yes, "X-Request-Id", "abroad-consent").expect(200);
        guardian.put(consent, yes).expect(200);
        assertThat(Superuser.text("SELECT count(*) FROM platform.audit WHERE tenant = '" + dakar.tenant()
                        + "' AND action = 'transfer.guardian-consent'"))
                .isEqualTo("1");
        assertThat(guardian.get(own).expect(200).structure().asJsonArray()).isEmpty();
    }

    /** Both on the southern server; the mother, who came along, signs on paper. */
    private void onToWindhoek(String there) {
        var transfer = "/transfers/" + Ids.next();
        var giver = Members.member(cape, "head");
        var receiver = Members.member(windhoek, "head");
        var asked = Json.createObjectBuilder(asked("giving", windhoek))
                .add("filing", "Information Regulator, authorisation 31/2026")
                .build();
        giver.put(transfer, asked).expect(200);
        awaitState(receiver, transfer, "asked");
        receiver.put(transfer + "/answer", answer(null)).expect(200);
        var guardian = giver.get("/guardianships?pupil=" + there)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        var signed = Json.createObjectBuilder()
                .add("person", guardian.getString("guardian"))
                .add("signedOn", TODAY.minusDays(1).toString())
                .add("agrees", true)
                .build();
        giver.put(transfer + "/consent", signed).expect(200);
        awaitState(receiver, transfer, "given");
        receiver.put(transfer + "/arrival", JsonValue.EMPTY_JSON_OBJECT).expect(200);
        awaitState(giver, transfer, "taken");
        assertThat(receiver.get("/archive/documents?kind=history")
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
    }

    private static void awaitState(Api by, String transfer, String state) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!by.get(transfer).json().getString("state", "none").equals(state)) {
            assertThat(System.nanoTime()).as("waited too long for " + state).isLessThan(until);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static JsonObject asked(String side, Members.School other) {
        return Json.createObjectBuilder()
                .add("side", side)
                .add("school", other.slug())
                .add("kind", "matricule")
                .add("identifier", "T-78")
                .add("leavesOn", TODAY.plusDays(2).toString())
                .add("reason", "The family moves to another country")
                .build();
    }

    private static JsonObject answer(String filing) {
        var answer = Json.createObjectBuilder().add("answer", "consent");
        return (filing == null ? answer : answer.add("filing", filing)).build();
    }
}
