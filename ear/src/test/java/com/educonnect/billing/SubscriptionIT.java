package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A school on trial chooses a plan and pays by bank transfer, in the product as it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubscriptionIT {
    private final String plan = UUID.randomUUID().toString();
    private Api finance;

    @BeforeAll
    void theOperatorSells() {
        finance = Members.finance();
        if (finance.get("/finance/sellers").expect(200).structure().asJsonArray().isEmpty()) {
            finance.put("/finance/sellers/" + UUID.randomUUID(), seller()).expect(200);
        }
        var tier = Json.createObjectBuilder().add("price", 500);
        finance.put(
                        "/finance/plans/" + plan,
                        Json.createObjectBuilder()
                                .add("code", "proof-" + plan.substring(0, 8))
                                .add("name", "Essentiel")
                                .add("currency", "XOF")
                                .add("term", "term")
                                .add("tiers", Json.createArrayBuilder().add(tier))
                                .add("minimum", 25_000)
                                .build())
                .expect(200);
    }

    private static JsonObject seller() {
        return Json.createObjectBuilder()
                .add("code", "EDU")
                .add("country", "SN")
                .add("name", "EduConnect Sénégal")
                .add("address", "Dakar")
                .add("taxId", "NINEA 1")
                .add("bank", "SN08 0001")
                .add("version", 0)
                .build();
    }

    private JsonObject chosen(Api head) {
        var contract = head.get("/subscription").expect(200).json().getJsonObject("contract");
        return head.put(
                        "/subscription/plan",
                        Json.createObjectBuilder()
                                .add("plan", plan)
                                .add("version", contract.getInt("version"))
                                .build())
                .expect(200)
                .json();
    }

    @Test
    void aSchoolOnTrialChoosesAPlanAndPaysByTransfer() {
        var head = Members.member(Members.school("Lycée des Abonnés"), "head");
        var trial = head.get("/subscription").expect(200).json();
        assertThat(trial.getJsonObject("contract").getString("state")).isEqualTo("trial");
        assertThat(head.get("/subscription/plans/" + plan + "/quote").expect(200).json().getInt("total"))
                .isEqualTo(29_500);

        var subscription = chosen(head);
        var invoice = subscription.getJsonArray("invoices").getJsonObject(0);
        assertThat(invoice.getInt("total")).isEqualTo(29_500);
        assertThat(head.download("/subscription/invoices/" + invoice.getString("id") + "/paper"))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

        pay(invoice);
        var paid = head.get("/subscription").expect(200).json();
        assertThat(paid.getJsonObject("contract").getString("state")).isEqualTo("active");
        assertThat(paid.getJsonArray("invoices").getJsonObject(0).getString("state")).isEqualTo("paid");
        var sum = finance.get("/finance/ledger/accounts?from=2020-01-01&to=2099-12-31").expect(200).structure();
        assertThat(sum.asJsonArray().getValuesAs(JsonObject.class).stream()
                        .mapToLong(account -> account.getJsonNumber("balance").longValue())
                        .sum())
                .isZero();
    }

    private void pay(JsonObject invoice) {
        finance.put(
                        "/finance/invoices/" + invoice.getString("id") + "/transfers/" + UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("amount", invoice.getInt("total"))
                                .add("on", "2026-11-01")
                                .add("payer", "Lycée des Abonnés")
                                .add("reference", UUID.randomUUID().toString())
                                .build())
                .expect(200);
    }

    @Test
    void aSchoolThatDoesNotPayReadsOnlyAndIsBackWithThePayment() {
        var school = Members.school("Lycée des Retards");
        var head = Members.member(school, "head");
        var invoice = chosen(head).getJsonArray("invoices").getJsonObject(0);
        Members.execute("UPDATE platform.establishment SET state = 'readonly' WHERE id = '" + school.id()
                + "'; UPDATE platform.contract SET stage = 'readonly' WHERE establishment_id = '" + school.id() + "'");
        var level = Json.createObjectBuilder()
                .add("code", "6E")
                .add("name", "Sixième")
                .add("position", 0)
                .add("rollUnit", "lesson")
                .add("version", 0)
                .build();
        var path = "/levels/" + UUID.randomUUID();

        until(() -> head.put(path, level).status() == 503);
        assertThat(head.put(path, level).problem()).isEqualTo("tenancy.school-read-only");
        assertThat(head.get("/subscription").status()).isEqualTo(200);
        pay(invoice);
        until(() -> head.put(path, level).status() == 200);
    }

    @Test
    void anInvoiceOfAnotherSchoolIsAsUnknownAsNone() {
        var theirs = chosen(Members.member(Members.school("Lycée des Autres"), "head"));
        var paper = "/subscription/invoices/"
                + theirs.getJsonArray("invoices").getJsonObject(0).getString("id");
        var school = Members.school("Lycée des Curieux");
        var stranger = Members.member(school, "head");
        var code = Json.createObjectBuilder().add("code", "AAAA-AAAA-AAAA-AAAA").build();

        assertThat(stranger.get(paper + "/paper").status()).isEqualTo(404);
        assertThat(stranger.put(paper + "/voucher", code).status()).isEqualTo(404);
        assertThat(Members.member(school, "guardian").get(paper + "/paper").status()).isEqualTo(403);
        assertThat(stranger.get("/finance/invoices").status()).isEqualTo(403);
    }

    /** A node knows of a change of state within a second. */
    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(20);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
