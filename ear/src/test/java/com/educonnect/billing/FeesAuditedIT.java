package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import com.educonnect.tenancy.Operation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every operation that writes about fees, done once: a row of the audit says who did it. */
class FeesAuditedIT {
    private final Household house = new Household("Lycée des Écolages");
    private final Api bursar = Members.member(house.school, "bursar");
    private final Set<String> tried = new TreeSet<>();
    private final UUID fee = UUID.randomUUID();

    @Test
    void everyWriteSaysWhoDidIt() {
        ofThePlan();
        ofFamilies();
        ofMoney();
        write("DELETE /fees/reductions/{reduction}", none(), reduction());
        assertThat(tried)
                .isEqualTo(Operation.in("com.educonnect.billing.fees.web").stream()
                        .filter(operation -> !operation.verb().equals("GET"))
                        .map(Operation::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void ofThePlan() {
        write("PUT /fees/families", none());
        write("PUT /fees/plan/{fee}", house.tuition(), fee);
        write("PUT /fees/plan/charging/{year}", none(), house.year);
        var canteen = UUID.randomUUID();
        write("PUT /fees/plan/{fee}", house.tuition().add("kind", "canteen").add("optional", true), canteen);
        write("PUT /fees/plan/{fee}/pupils/{pupil}", none(), canteen, house.awa);
        write("DELETE /fees/plan/{fee}/pupils/{pupil}", none(), canteen, house.awa);
        write("DELETE /fees/plan/{fee}", none(), canteen);
    }

    private UUID reduction() {
        var id = UUID.randomUUID();
        var bursary = Json.createObjectBuilder()
                .add("version", 0)
                .add("year", house.year.toString())
                .add("rule", "bursary")
                .add("pupil", house.awa.toString())
                .add("percent", 50)
                .add("reason", "Bourse du conseil");
        write("PUT /fees/reductions/{reduction}", bursary, id);
        return id;
    }

    private void ofFamilies() {
        var mine = house.familyOf(house.awa);
        var fresh = UUID.randomUUID();
        var named = Json.createObjectBuilder().add("version", 0).add("name", "Fall");
        write("PUT /fees/families/{family}", named, fresh);
        var charge = UUID.randomUUID();
        var arrears = Json.createObjectBuilder()
                .add("kind", "arrears")
                .add("amount", 500)
                .add("dueOn", "2026-06-30")
                .add("reason", "Reste de juin");
        write("PUT /fees/families/{family}/charges/{charge}", arrears, mine, charge);
        write("PUT /fees/families/{family}/charges/{charge}/reversal", reason(), mine, charge);
        var moved = reason().add("withBalance", true);
        write("PUT /fees/families/{family}/pupils/{pupil}", moved, fresh, house.khady);
        write("PUT /fees/families/{family}/joined/{other}", reason(), mine, fresh);
        write("PUT /fees/debtors/reminders", none());
        house.in("UPDATE pupil SET left_on = current_date WHERE person_id = '" + house.ibra + "'");
        var leaves = reason().add("leftOn", LocalDate.now().toString()).add("off", 10_000);
        write("PUT /fees/leavers/{pupil}/families/{family}", leaves, house.ibra, mine);
    }

    private void ofMoney() {
        var mine = house.familyOf(house.awa);
        var day = UUID.randomUUID();
        write("PUT /fees/cash-days/{cashDay}", Json.createObjectBuilder().add("opening", 0), day);
        var cash =
                Json.createObjectBuilder().add("way", "cash").add("amount", 500).add("payerName", "Oncle Ibra");
        var receipt = write("PUT /fees/families/{family}/payments/{payment}", cash, mine, UUID.randomUUID());
        write("PUT /fees/receipts/{receipt}/voiding", reason(), receipt.getString("id"));
        var closed = Json.createObjectBuilder().add("counted", 0).add("banked", 0);
        write("PUT /fees/cash-days/{cashDay}/closing", closed, day);
        var payment = UUID.randomUUID();
        var seen = Json.createObjectBuilder()
                .add("way", "bank-transfer")
                .add("amount", 700)
                .add("on", LocalDate.now().toString())
                .add("payerName", "A. Fall")
                .add("reference", "sans numéro");
        write("PUT /fees/unclear/{payment}", seen, payment);
        write("PUT /fees/unclear/{payment}/families/{family}", none(), payment, mine);
    }

    private static JsonObjectBuilder reason() {
        return Json.createObjectBuilder().add("reason", "Demande de la famille");
    }

    private static JsonObjectBuilder none() {
        return Json.createObjectBuilder();
    }

    /** @param values for the parameters of its path, in their order */
    private JsonObject write(String operation, JsonObjectBuilder body, Object... values) {
        tried.add(operation);
        var request = "fees-" + UUID.randomUUID();
        var path = operation.split(" ")[1];
        for (var value : values) {
            path = path.replaceFirst("\\{\\w+}", value.toString());
        }
        var answer = operation.startsWith("DELETE")
                ? bursar.delete(path, "X-Request-Id", request)
                : bursar.put(path, body.build(), "X-Request-Id", request);
        assertThat(answer.status() / 100).as(operation + " " + answer.body()).isEqualTo(2);
        assertThat(Superuser.text("SELECT count(*) > 0 FROM platform.audit WHERE request = '" + request
                        + "' AND actor IS NOT NULL AND tenant = '" + house.school.tenant() + "'"))
                .as(operation)
                .isEqualTo("t");
        return answer.status() == 200 && answer.body().startsWith("{") ? answer.json() : null;
    }
}
