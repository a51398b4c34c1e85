package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Payments through the deployed product, over the wire to a simulated MTN MoMo and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private Members.School school;
    private Members.School other;
    private Api bursar;
    private UUID account;

    @BeforeAll
    void twoSchoolsWithAccounts() {
        school = Members.school("Lycée des Paiements");
        other = Members.school("Lycée des Autres");
        bursar = Members.member(school, "bursar");
        account = open(bursar, "demonstration");
        open(Members.member(other, "bursar"), "demonstration");
    }

    private static UUID open(Api bursar, String key) {
        var id = UUID.randomUUID();
        bursar.put("/payment-accounts/" + id, form(0, key)).expect(200);
        return id;
    }

    private static JsonObject form(int version, String key) {
        return Json.createObjectBuilder()
                .add("version", version)
                .add("provider", "mtn-momo")
                .add("label", "MoMo")
                .add("currency", "XOF")
                .add("paused", false)
                .add("settings", Json.createArrayBuilder().add(value("environment", "mtnivorycoast")))
                .add(
                        "secrets",
                        Json.createArrayBuilder()
                                .add(value("subscription-key", "demonstration"))
                                .add(value("api-user", "demonstration"))
                                .add(value("api-key", key)))
                .build();
    }

    private static JsonObject value(String name, String value) {
        return Json.createObjectBuilder().add("name", name).add("value", value).build();
    }

    @Test
    void whatIsSecretGoesInAndNeverComesOut() {
        var secret = "never-shown-" + UUID.randomUUID();
        var id = open(bursar, secret);
        for (var path : new String[] {"/payment-accounts", "/payment-accounts/" + id}) {
            var answer = bursar.get(path).expect(200);
            assertThat(answer.body()).doesNotContain(secret).contains("api-key");
        }
        assertThat(Superuser.text("SELECT encode(sealed_secret, 'escape') FROM " + school.tenant()
                        + ".provider_account WHERE id = '" + id + "'"))
                .doesNotContain(secret);
        bursar.put("/payment-accounts/" + id, form(7, secret)).expect(409);
    }

    @Test
    void aGuardianPaysByAPushAndTheCallbackSettlesIt() {
        var payment = asked(school, account, "+2250504050700");
        eventually(() -> state(school, payment), "succeeded");
        assertThat(Superuser.text(
                        "SELECT settled_amount FROM " + school.tenant() + ".payment WHERE id = '" + payment + "'"))
                .isEqualTo("15000");
        assertThat(Superuser.text("SELECT verdict FROM platform.provider_event WHERE payment_id = '" + payment + "'"))
                .isEqualTo("accepted");
        var view = bursar.get("/payments/" + payment).expect(200);
        assertThat(view.json().getString("state")).isEqualTo("succeeded");
        bursar.get("/payments/" + payment, "If-None-Match", view.header("ETag")).expect(304);
        Members.member(other, "bursar").get("/payments/" + payment).expect(404);
    }

    @Test
    void aRefusalComesBackAsASentence() {
        var payment = asked(school, account, "+2250504050801");
        eventually(() -> state(school, payment), "failed");
        var view = bursar.get("/payments/" + payment).expect(200).json();
        assertThat(view.getString("reason")).isEqualTo("insufficient-funds");
        assertThat(view.getString("reasonText")).startsWith("Le solde");
    }

    @Test
    void aCallbackToAnAddressThatNobodyGaveMovesNothing() {
        var payment = asked(school, account, "+2250504050911");
        eventually(() -> state(school, payment), "pending");
        var forged = Json.createObjectBuilder()
                .add("externalId", payment.toString())
                .add("status", "SUCCESSFUL")
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        var before = Superuser.text("SELECT count(*) FROM platform.provider_event");
        for (var token : new String[] {"", "A".repeat(50), payment.toString()}) {
            var answer = Deployed.api()
                    .put("/payments/callbacks/mtn-momo/x" + token, forged, "Content-Type", "application/json");
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(Superuser.text("SELECT count(*) FROM platform.provider_event"))
                .isEqualTo(before);
        assertThat(state(school, payment)).isEqualTo("pending");
    }

    /** The address of one school's payment is told what another's came to: each is looked up where it lies. */
    @Test
    void aCallbackAtAnotherSchoolsAddressCreditsNeither() {
        var theirs = asked(other, null, "+2250504051011");
        eventually(() -> state(other, theirs), "pending");
        var address = address(theirs);
        Deployed.server().providers().elsewhere(URI.create(address));
        var ours = asked(school, account, "+2250504051055");
        eventually(() -> told(ours), "true");
        assertThat(state(other, theirs)).isEqualTo("pending");
        assertThat(Superuser.text("SELECT count(*) FROM " + other.tenant() + ".payment WHERE settled_at IS NOT NULL"))
                .isEqualTo("0");
        eventually(() -> state(school, ours), "succeeded");
    }

    /** After eight failures the ninth is not even tried, and all are paid once it answers again. */
    @Test
    void aProviderThatIsDownIsLeftAloneAndAskedAgainLater() {
        var providers = Deployed.server().providers();
        var asked = new ArrayList<UUID>();
        providers.down("mtn-momo", true);
        try {
            IntStream.range(0, 8).forEach(any -> asked.add(unpaid(asked.size())));
            asked.forEach(payment -> eventually(() -> of(payment, "version > 1"), "t"));
            asked.add(unpaid(asked.size()));
            eventually(() -> of(asked.getLast(), "version > 1"), "t");

            assertThat(of(asked.getLast(), "sent_at IS NULL")).as("left alone").isEqualTo("t");
        } finally {
            providers.down("mtn-momo", false);
        }
        asked.forEach(payment -> eventually(() -> state(school, payment), "succeeded"));
    }

    private UUID unpaid(int number) {
        return asked(school, account, "+225050406%02d00".formatted(number));
    }

    private String of(UUID payment, String condition) {
        return Superuser.text(
                "SELECT " + condition + " FROM " + school.tenant() + ".payment WHERE id = '" + payment + "'");
    }

    private static String told(UUID payment) {
        return String.valueOf(Deployed.server().providers().journal().stream()
                .anyMatch(line -> line.what().startsWith("tells") && line.id().endsWith(tail(payment))));
    }

    private static String address(UUID payment) {
        return Deployed.server().providers().charges("mtn-momo").stream()
                .filter(charge -> charge.id().endsWith(tail(payment)))
                .findFirst()
                .orElseThrow()
                .callback()
                .toString();
    }

    /** Of ours and of the version 4 that MTN is told the end is the same. */
    private static String tail(UUID payment) {
        return payment.toString().substring(24);
    }

    /** As who owns a kind of thing that is paid would have it written. */
    private static UUID asked(Members.School school, UUID account, String phone) {
        var id = UUID.randomUUID();
        var of = account == null
                ? Superuser.text("SELECT id FROM " + school.tenant() + ".provider_account LIMIT 1")
                : account.toString();
        Superuser.execute("""
            INSERT INTO %1$s.payment (id, provider, provider_account_id, subject, subject_id, label, payer_phone, amount,
                    currency, state, next_poll_at)
                VALUES ('%2$s', 'mtn-momo', '%3$s', 'fee_account', '%2$s', 'Scolarité', '%4$s', 15000, 'XOF', 'created', now());
            INSERT INTO platform.work (tenant, kind, payload) VALUES ('%1$s', 'billing.payment', '{"payment":"%2$s"}');
            """.formatted(school.tenant(), id, of, phone));
        return id;
    }

    private static String state(Members.School school, UUID payment) {
        return Superuser.text("SELECT state FROM " + school.tenant() + ".payment WHERE id = '" + payment + "'");
    }

    private static void eventually(Supplier<String> asked, String expected) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!expected.equals(asked.get()) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(asked.get()).isEqualTo(expected);
    }
}
