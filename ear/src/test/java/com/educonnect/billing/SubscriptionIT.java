package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.auth.Mailbox;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A school on trial chooses a plan and pays by bank transfer, in the product as it runs. */
class SubscriptionIT {
    private final Sales sales = new Sales();

    @Test
    void aSchoolOnTrialChoosesAPlanAndPaysByTransfer() {
        var school = Members.school("Lycée des Abonnés");
        var head = Members.member(school, "head");
        var trial = head.get("/subscription").expect(200).json();
        assertThat(trial.getJsonObject("contract").getString("state")).isEqualTo("trial");
        assertThat(head.get("/subscription/plans/" + sales.plan() + "/quote")
                        .expect(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(29_500);

        var subscription = sales.choose(head);
        var invoice = subscription.getJsonArray("invoices").getJsonObject(0);
        assertThat(invoice.getInt("total")).isEqualTo(29_500);
        assertThat(head.download("/subscription/invoices/" + invoice.getString("id") + "/paper"))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

        var contact =
                Superuser.text("SELECT contact_email FROM platform.establishment WHERE id = '" + school.id() + "'");
        until(() -> Deployed.server().mail().mails().stream()
                        .filter(letter -> letter.getFileName().toString().contains(contact))
                        .count()
                >= 2);

        sales.pay(invoice);
        var paid = head.get("/subscription").expect(200).json();
        assertThat(paid.getJsonObject("contract").getString("state")).isEqualTo("active");
        assertThat(paid.getJsonArray("invoices").getJsonObject(0).getString("state"))
                .isEqualTo("paid");
        var sum = sales.finance()
                .get("/finance/ledger/accounts?from=2020-01-01&to=2099-12-31")
                .expect(200)
                .structure();
        assertThat(sum.asJsonArray().getValuesAs(JsonObject.class).stream()
                        .mapToLong(account -> account.getJsonNumber("balance").longValue())
                        .sum())
                .isZero();
    }

    @Test
    void aSchoolThatDoesNotPayReadsOnlyAndIsBackWithItsPaymentByTelephone() {
        var school = Members.school("Lycée des Retards");
        var head = Members.member(school, "head");
        var invoice = sales.choose(head).getJsonArray("invoices").getJsonObject(0);
        Superuser.execute("UPDATE platform.establishment SET state = 'readonly' WHERE id = '" + school.id()
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
        assertThat(Members.member(school, "head").get("/subscription").status())
                .as("whoever logs in now")
                .isEqualTo(200);
        sales.openMomo();
        var payment = "/payments/" + UUID.randomUUID();
        var asked = Json.createObjectBuilder()
                .add("subject", "invoice")
                .add("subjectId", invoice.getString("id"))
                .add("provider", "mtn-momo")
                .add("amount", invoice.getInt("total"))
                .add("currency", "XOF")
                .add("phone", phone())
                .build();
        assertThat(Members.member(Members.school("Lycée des Autres"), "head")
                        .put(payment, asked)
                        .status())
                .as("another's invoice")
                .isEqualTo(404);
        assertThat(head.put(payment, asked).expect(200).json().getString("state"))
                .isIn("created", "sent", "pending");
        until(() -> head.get(payment).expect(200).json().getString("state").equals("succeeded"));
        until(() -> head.put(path, level).status() == 200);
    }

    @Test
    void aSuspendedSchoolIsPaidForByTheLinkOfItsLetterAndIsBack() {
        var school = Members.school("Lycée des Suspendus");
        var head = Members.member(school, "head");
        sales.choose(head);
        sales.openMomo();
        var contact =
                Superuser.text("SELECT contact_email FROM platform.establishment WHERE id = '" + school.id() + "'");
        var link = "/invoice-links/" + Mailbox.find(Pattern.compile("/pay/([\\w-]+)"), contact, 1);
        Superuser.execute("UPDATE platform.establishment SET state = 'suspended' WHERE id = '" + school.id()
                + "'; UPDATE platform.contract SET stage = 'suspended' WHERE establishment_id = '" + school.id() + "'");
        until(() -> head.get("/subscription").status() == 404);

        var stranger = Deployed.api();
        var owed = stranger.get(link).expect(200).json();
        assertThat(owed.getInt("open")).isEqualTo(29_500);
        assertThat(owed.getString("buyer")).isEqualTo("Lycée des Suspendus");
        assertThat(stranger.get(link + "/payment-ways").expect(200).body()).contains("mtn-momo");
        var payment = link + "/payments/" + UUID.randomUUID();
        assertThat(stranger.put(payment, byTelephone(29_501)).expect(409).problem())
                .isEqualTo("payments.more-than-is-owed");
        stranger.put(payment, byTelephone(29_500)).expect(200);
        until(() -> stranger.get(payment).expect(200).json().getString("state").equals("succeeded"));
        until(() -> head.get("/subscription").status() == 200);
        assertThat(stranger.get(link).expect(200).json().getInt("open")).isZero();
        stranger.get(link.substring(0, link.length() - 10) + "AAAAAAAAAA").expect(404);
    }

    @Test
    void aSchoolWhoseTrialEndedIsWrittenToAndWritesAgainWithThePlanItChooses() {
        var school = Members.school("Lycée des Essais");
        var head = Members.member(school, "head");
        var own = " WHERE establishment_id = '" + school.id() + "'";
        Superuser.execute("UPDATE platform.establishment SET state = 'readonly' WHERE id = '" + school.id()
                + "'; UPDATE platform.contract SET stage = 'readonly', starts_on = current_date - 90,"
                + " trial_ends_on = current_date - 60" + own
                + "; INSERT INTO platform.work (kind, payload) SELECT 'billing.trial-letter',"
                + " jsonb_build_object('contract', id, 'letter', 'readonly') FROM platform.contract" + own);
        var contact =
                Superuser.text("SELECT contact_email FROM platform.establishment WHERE id = '" + school.id() + "'");
        assertThat(Mailbox.find(Pattern.compile("(https?://\\S+/subscription)\\s"), contact, 1))
                .isNotBlank();

        sales.choose(head);

        assertThat(Superuser.text("SELECT state FROM platform.establishment WHERE id = '" + school.id() + "'"))
                .isEqualTo("open");
    }

    private static JsonObject byTelephone(int amount) {
        return Json.createObjectBuilder()
                .add("provider", "mtn-momo")
                .add("amount", amount)
                .add("phone", phone())
                .build();
    }

    /** One that pays, and that no other test rings at the same time. */
    private static String phone() {
        return "+22505%06d00".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));
    }

    @Test
    void anInvoiceOfAnotherSchoolIsAsUnknownAsNone() {
        var theirs = sales.choose(Members.member(Members.school("Lycée des Autres"), "head"));
        var paper = "/subscription/invoices/"
                + theirs.getJsonArray("invoices").getJsonObject(0).getString("id");
        var school = Members.school("Lycée des Curieux");
        var stranger = Members.member(school, "head");
        var code = Json.createObjectBuilder().add("code", "AAAA-AAAA-AAAA-AAAA").build();

        assertThat(stranger.get(paper + "/paper").status()).isEqualTo(404);
        assertThat(stranger.put(paper + "/voucher", code).status()).isEqualTo(404);
        assertThat(Members.member(school, "guardian").get(paper + "/paper").status())
                .isEqualTo(403);
        assertThat(stranger.get("/finance/invoices").status()).isEqualTo(403);
    }

    /** A node knows of a change of state within a second. */
    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(60);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(100_000_000);
        }
    }
}
