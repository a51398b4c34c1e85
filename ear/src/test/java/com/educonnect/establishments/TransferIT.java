package com.educonnect.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A school changes its district: the giving side proposes, the taking side accepts, and both keep the trace. */
class TransferIT {
    private final Territory here = new Territory();
    private final UUID transfer = UUID.randomUUID();

    @Test
    void aSchoolIsGivenByOneSideAndTakenByTheOther() {
        propose(here.inspector, here.inspection, here.elsewhere).expect(200);
        propose(here.inspector, here.inspection, here.elsewhere).expect(200);
        assertThat(transfers(here.stranger, here.elsewhere).getFirst().getBoolean("taking"))
                .isTrue();
        assertThat(decide(here.inspector, here.inspection, "accepted").problem())
                .isEqualTo("establishments.transfer-not-found");
        assertThat(seen(here.stranger, here.elsewhere)).isEmpty();

        decide(here.stranger, here.elsewhere, "accepted").expect(200);
        assertThat(seen(here.stranger, here.elsewhere)).containsExactly("Lycée de Thiès");
        assertThat(seen(here.inspector, here.inspection)).isEmpty();
        for (var side : List.of(transfers(here.inspector, here.inspection), transfers(here.stranger, here.elsewhere))) {
            assertThat(side.getFirst().getString("state")).isEqualTo("accepted");
            assertThat(side.getFirst().getString("decidedBy")).isEqualTo("Moussa Diop");
        }
        assertThat(journal()).contains("establishment.transfer-proposed", "establishment.assigned");
        assertThat(decide(here.stranger, here.elsewhere, "refused").problem())
                .isEqualTo("establishments.transfer-decided");
    }

    @Test
    void whatIsRefusedOrWithdrawnMovesNothing() {
        propose(here.inspector, here.inspection, here.elsewhere).expect(200);
        decide(here.stranger, here.elsewhere, "refused").expect(200);
        var second = UUID.randomUUID();
        here.inspector
                .put(path(here.inspection, second), command(here.elsewhere))
                .expect(200);
        assertThat(here.stranger
                        .put(path(here.elsewhere, second) + "/state", state("withdrawn"))
                        .status())
                .isEqualTo(404);
        here.inspector
                .put(path(here.inspection, second) + "/state", state("withdrawn"))
                .expect(200);
        assertThat(seen(here.inspector, here.inspection)).containsExactly("Lycée de Thiès");
        assertThat(journal()).contains("establishment.transfer-refused", "establishment.transfer-withdrawn");
    }

    @Test
    void whoLooksAfterBothMovesAtOnceAndNobodyTakesByHimself() {
        assertThat(propose(here.stranger, here.elsewhere, here.elsewhere).problem())
                .isEqualTo("tenancy.establishment-not-found");
        assertThat(propose(here.stranger, here.inspection, here.elsewhere).problem())
                .isEqualTo("tenancy.district-not-found");
        propose(here.academic, here.academy, here.academy).expect(200);
        assertThat(seen(here.inspector, here.inspection)).isEmpty();
        assertThat(seen(here.academic, here.academy)).containsExactly("Lycée de Thiès");
        assertThat(transfers(here.inspector, here.inspection).getFirst().getString("state"))
                .isEqualTo("accepted");
    }

    @Test
    void aMoveOfTheOperatorOvertakesWhatIsProposedAndLeavesItsTrace() {
        propose(here.inspector, here.inspection, here.elsewhere).expect(200);
        Members.operator()
                .put(
                        "/establishments/" + here.school.id() + "/district",
                        Json.createObjectBuilder()
                                .add("district", here.academy.toString())
                                .build())
                .expect(200);
        assertThat(transfers(here.inspector, here.inspection).stream().map(each -> each.getString("state")))
                .containsExactly("accepted", "overtaken");
        assertThat(decide(here.stranger, here.elsewhere, "accepted").status()).isEqualTo(409);
    }

    @Test
    void aDistrictOpensAndClosesItsOwnSchoolsOnly() {
        var opened = UUID.randomUUID();
        var path = "/districts/" + here.inspection + "/establishments/";
        here.inspector.put(path + opened, school(opened)).expect(200);
        here.inspector.put(path + opened, school(opened)).expect(200);
        assertThat(seen(here.inspector, here.inspection)).contains("École de Nguékhokh");
        assertThat(here.stranger
                        .delete("/districts/" + here.elsewhere + "/establishments/" + opened)
                        .problem())
                .isEqualTo("tenancy.establishment-not-found");
        here.inspector.delete(path + opened).expect(204);
        assertThat(here.inspector.delete(path + opened).status()).isEqualTo(404);
    }

    private Api.Answer propose(Api caller, UUID from, UUID to) {
        return caller.put(path(from, transfer), command(to));
    }

    private JsonObject command(UUID to) {
        return Json.createObjectBuilder()
                .add("establishment", here.school.id().toString())
                .add("code", Territory.code(to))
                .add("reason", "Nouveau découpage")
                .build();
    }

    private Api.Answer decide(Api caller, UUID district, String state) {
        return caller.put(path(district, transfer) + "/state", state(state));
    }

    private static JsonObject state(String state) {
        return Json.createObjectBuilder().add("state", state).build();
    }

    private static JsonObject school(UUID id) {
        return Json.createObjectBuilder()
                .add("name", "École de Nguékhokh")
                .add("code", "N-" + id.toString().substring(0, 8))
                .add("country", "SN")
                .add("language", "fr")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("contactName", "Awa Ndiaye")
                .add("contactEmail", "n-" + id.toString().substring(0, 8) + "@example.org")
                .build();
    }

    private static String path(UUID district, UUID transfer) {
        return "/districts/" + district + "/transfers/" + transfer;
    }

    private static List<JsonObject> transfers(Api caller, UUID district) {
        return caller.get("/districts/" + district + "/transfers")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static List<String> seen(Api caller, UUID district) {
        return caller
                .get("/districts/" + district + "/establishments")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(school -> school.getString("name"))
                .toList();
    }

    private String journal() {
        return Superuser.text("SELECT string_agg(action, ' ' ORDER BY at) FROM platform.audit WHERE tenant = '"
                + here.school.tenant() + "'");
    }
}
