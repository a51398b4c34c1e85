package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A school's payments through the deployed product, and what their provider's statement says of them afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsIT {
    private static final String DIFFERENCES = "/payment-accounts/statements/differences";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private Members.School school;
    private Api bursar;
    private UUID account;

    @BeforeAll
    void aSchoolThatTakesCards() {
        school = Members.school("Lycée des Cartes");
        bursar = Members.member(school, "bursar");
        account = opened(bursar);
    }

    private static UUID opened(Api bursar) {
        var account = UUID.randomUUID();
        var secrets = Json.createArrayBuilder()
                .add(value("secret-key", "sk_test_demonstration"))
                .add(value("webhook-secret", "whsec_demonstration"));
        var form = Json.createObjectBuilder()
                .add("version", 0)
                .add("provider", "stripe")
                .add("label", "Carte")
                .add("currency", "EUR")
                .add("paused", false)
                .add("settings", Json.createArrayBuilder())
                .add("secrets", secrets);
        bursar.put("/payment-accounts/" + account, form.build()).expect(200);
        return account;
    }

    private static JsonObject value(String name, String value) {
        return Json.createObjectBuilder().add("name", name).add("value", value).build();
    }

    /** Three were paid, one of them is not on the statement; the provider is down when it is first asked. */
    @Test
    void theOneLineThatDiffersIsFoundShownAndResolvedByItsSchoolOnly() throws Exception {
        for (var cents : List.of(150_00, 150_00, 150_53)) {
            paid(cents);
        }
        Deployed.server().providers().down("stripe", true);
        var work = compare();
        eventually(
                () -> Superuser.text("SELECT last_error IS NOT NULL FROM platform.work WHERE id = '" + work + "'"),
                "t");
        assertThat(count()).isEqualTo("0");
        Deployed.server().providers().down("stripe", false);
        Superuser.execute("UPDATE platform.work SET due_at = now() WHERE id = '" + work + "'");
        eventually(() -> String.valueOf(count().compareTo("0") > 0), "true");

        var differences =
                ofAccount(bursar.get(DIFFERENCES + "?open=true").expect(200).json());
        assertThat(differences).extracting(each -> each.getString("difference")).contains("not-told");
        var untold = differences.stream()
                .filter(each -> each.getString("difference").equals("not-told"))
                .toList();
        assertThat(untold).hasSize(1);
        assertThat(untold.getFirst().getInt("bookedAmount")).isEqualTo(150_53);
        var day = ofAccount(bursar.get("/payment-accounts/statements/days")
                        .expect(200)
                        .json())
                .getFirst();
        assertThat(day.getInt("matched")).isEqualTo(2);
        assertThat(day.getInt("booked")).isEqualTo(3);

        var lines = "/payment-accounts/statements/lines?providerAccount=" + account + "&day=" + day.getString("day");
        assertThat(ofAccount(bursar.get(lines).expect(200).json())).hasSize(3);
        assertThat(ofAccount(Members.member(Members.school("Lycée Curieux"), "bursar")
                        .get(lines)
                        .expect(200)
                        .json()))
                .isEmpty();
        resolvedByItsSchoolOnly(DIFFERENCES + "/" + untold.getFirst().getString("id") + "/resolution");
    }

    private void resolvedByItsSchoolOnly(String path) {
        var reason = Json.createObjectBuilder()
                .add("reason", "Réglé hors de Stripe, reçu 7")
                .build();
        Members.member(Members.school("Lycée Voisin"), "bursar")
                .put(path, reason)
                .expect(404);
        Members.member(school, "teacher").put(path, reason).expect(403);
        bursar.put(path, Json.createObjectBuilder().add("reason", "court").build())
                .expect(400);
        bursar.put(path, reason).expect(200);
        bursar.put(path, reason).expect(200);
        bursar.put(
                        path,
                        Json.createObjectBuilder()
                                .add("reason", "Tout autre chose")
                                .build())
                .expect(409);
        assertThat(ofAccount(bursar.get(DIFFERENCES + "?open=true").expect(200).json()))
                .noneMatch(each -> path.contains(each.getString("id")));
        assertThat(ofAccount(bursar.get(DIFFERENCES).expect(200).json()))
                .anyMatch(each -> path.contains(each.getString("id")));
    }

    @Test
    void aFileOfTheOperatorsPortalIsTakenFromItsSchoolOnly() {
        var filing = Members.school("Lycée des Fichiers");
        var bursar = Members.member(filing, "bursar");
        var of = opened(bursar);
        var path = "/payment-accounts/" + of + "/statement";
        var good = table("reference,date,amount\nTOLD-1,2026-10-05 10:00:00,42\n");
        Members.member(Members.school("Lycée Curieux"), "bursar")
                .put(path, good)
                .expect(404);
        Members.member(filing, "teacher").put(path, good).expect(403);
        var wordless = bursar.put(path, table("quand,combien\n2026-10-05,42\n")).expect(400);
        assertThat(wordless.json().getString("detail")).contains("quand, combien");
        bursar.put(path, table("rien")).expect(400);
        assertThat(bursar.put(path, good).expect(200).json().getInt("told")).isEqualTo(1);
        var line = bursar
                .get(DIFFERENCES + "?open=true")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("reference").equals("TOLD-1"))
                .findFirst()
                .orElseThrow();
        assertThat(Superuser.text("SELECT accounts FROM " + filing.tenant()
                        + ".journal_entry WHERE source = 'statement' AND source_id = '" + line.getString("id") + "'"))
                .contains("471");

        var owner = Json.createObjectBuilder()
                .add("subject", "nothing")
                .add("subjectId", UUID.randomUUID().toString())
                .build();
        var own = DIFFERENCES + "/" + line.getString("id") + "/owner";
        Members.member(Members.school("Lycée Envieux"), "bursar")
                .put(own, owner)
                .expect(404);
        Members.member(filing, "teacher").put(own, owner).expect(403);
        assertThat(bursar.put(own, owner).status()).isBetween(400, 409);
    }

    private static JsonObject table(String csv) {
        return Json.createObjectBuilder()
                .add("from", "2026-10-05")
                .add("until", "2026-10-05")
                .add("content", Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private List<JsonObject> ofAccount(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("account").equals(account.toString()))
                .toList();
    }

    private String count() {
        return Superuser.text("SELECT count(*) FROM " + school.tenant() + ".statement_line");
    }

    private UUID compare() {
        var id = UUID.randomUUID();
        Superuser.execute("""
            INSERT INTO platform.work (id, tenant, kind, payload) VALUES ('%s', '%s', 'billing.statement',
                jsonb_build_object('account', '%s', 'until', (now() AT TIME ZONE 'UTC')::date + 1))
            """.formatted(id, school.tenant(), account));
        return id;
    }

    private void paid(int cents) throws IOException, InterruptedException {
        var id = UUID.randomUUID();
        Superuser.execute("""
            INSERT INTO %1$s.payment (id, provider, provider_account_id, subject, subject_id, label, amount, currency,
                    state, next_poll_at)
                VALUES ('%2$s', 'stripe', '%3$s', 'fee_account', '%2$s', 'Scolarité', %4$d, 'EUR', 'created', now());
            INSERT INTO platform.work (tenant, kind, payload) VALUES ('%1$s', 'billing.payment', '{"payment":"%2$s"}');
            """.formatted(school.tenant(), id, account, cents));
        eventually(() -> of(id, "detail ? 'url'"), "t");
        var pressed = HttpRequest.newBuilder(URI.create(of(id, "detail->>'url'")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("decision=pays"))
                .build();
        BROWSER.send(pressed, BodyHandlers.discarding());
        eventually(() -> of(id, "state"), "succeeded");
    }

    private String of(UUID payment, String column) {
        return Superuser.text(
                "SELECT " + column + " FROM " + school.tenant() + ".payment WHERE id = '" + payment + "'");
    }

    private static void eventually(Supplier<String> asked, String expected) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!expected.equals(asked.get()) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(asked.get()).isEqualTo(expected);
    }
}
