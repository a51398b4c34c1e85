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
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A pupil goes from school to school: asked for, granted, handed over by the giving school's own work, taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PupilGoesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final UUID pupil = Ids.next();
    private final String transfer = "/transfers/" + Ids.next();
    private Members.School giving;
    private Members.School receiving;
    private Api giver;
    private Api receiver;

    @BeforeAll
    void aPupilWithAnIdentifier() {
        giving = Members.school("Lycée de Thiès");
        receiving = Members.school("Lycée de Saint-Louis");
        Superuser.execute("SET search_path = " + giving.tenant() + ", platform, extension;"
                + " INSERT INTO person (id, family_name) VALUES ('" + pupil + "', 'Sarr');"
                + " INSERT INTO pupil (person_id) VALUES ('" + pupil + "');"
                + " INSERT INTO person_identifier (person_id, kind, value) VALUES ('" + pupil
                + "', 'matricule', 'T-77')");
        giver = Members.member(giving, "head");
        receiver = Members.member(receiving, "head");
    }

    @Test
    void bothHeadsAgreeAndThePupilGoes() {
        Members.member(receiving, "teacher").put(transfer, asked()).expect(403);
        var state = receiver.put(transfer, asked(), "X-Request-Id", "transfer-asked")
                .expect(200)
                .json();
        assertThat(state.getString("state")).isEqualTo("asked");
        assertThat(state.containsKey("name")).isFalse();
        assertThat(giver.get(transfer).expect(200).json().getString("name")).isEqualTo("Sarr");
        assertThat(giver.get("/transfers").expect(200).json().getJsonArray("items"))
                .hasSize(1);
        var stranger = Members.member(Members.school("Lycée de Dakar"), "head");
        stranger.get(transfer).expect(404);
        stranger.put(transfer + "/answer", answer("consent")).expect(404);
        stranger.put(transfer + "/arrival", JsonValue.EMPTY_JSON_OBJECT).expect(404);
        receiver.put(transfer + "/arrival", JsonValue.EMPTY_JSON_OBJECT).expect(409);

        giver.put(transfer + "/answer", answer("consent")).expect(200);
        giver.put(transfer + "/answer", answer("consent")).expect(200);
        awaitState(receiver, "given");
        var taken = receiver.put(transfer + "/arrival", JsonValue.EMPTY_JSON_OBJECT)
                .expect(200)
                .json();

        assertThat(taken.getString("name")).isEqualTo("Sarr");
        receiver.get("/people/" + taken.getString("pupil")).expect(200);
        assertThat(Superuser.text(giving.tenant(), "SELECT left_on IS NOT NULL FROM pupil"))
                .isEqualTo("t");
        awaitState(giver, "taken");
        assertThat(audits(giving)).isEqualTo("transfer.ask transfer.consent transfer.give transfer.take");
        assertThat(audits(receiving)).isEqualTo("transfer.ask transfer.consent transfer.give transfer.take");
        var history = receiver.get("/archive/documents?kind=history")
                .expect(200)
                .json()
                .getJsonArray("items");
        assertThat(history).hasSize(1);
        var document = "/archive/documents/" + history.getJsonObject(0).getString("id");
        receiver.get(document).expect(200);
        assertThat(receiver.get(document + "/papers").expect(200).structure().asJsonArray())
                .isEmpty();
        receiver.get(document + "/papers/1").expect(404);
        Members.member(receiving, "teacher").get(document + "/papers").expect(403);
        Members.member(receiving, "teacher").get(document + "/papers/1").expect(403);
        stranger.get(document).expect(404);
        stranger.get(document + "/papers").expect(404);
        stranger.get(document + "/papers/1").expect(404);
    }

    private void awaitState(Api by, String state) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!by.get(transfer).json().getString("state").equals(state)) {
            assertThat(System.nanoTime()).as("waited too long for " + state).isLessThan(until);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static String audits(Members.School school) {
        return Superuser.text(
                "SELECT string_agg(DISTINCT action, ' ' ORDER BY action) FROM platform.audit WHERE tenant = '"
                        + school.tenant() + "' AND entity = 'transfer'");
    }

    private JsonObject asked() {
        return Json.createObjectBuilder()
                .add("side", "receiving")
                .add("school", giving.slug())
                .add("kind", "matricule")
                .add("identifier", "T-77")
                .add("leavesOn", "2026-11-20")
                .add("reason", "The family moves to another town")
                .build();
    }

    private static JsonObject answer(String what) {
        return Json.createObjectBuilder().add("answer", what).build();
    }
}
