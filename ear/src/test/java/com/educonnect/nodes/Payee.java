package com.educonnect.nodes;

import com.educonnect.Api;
import com.educonnect.config.Server;
import com.educonnect.config.providers.ProviderDesk;
import com.educonnect.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A school that takes payments by every provider of its currency, each with an account of its own and credentials that
 * nobody else has, and a bursar who is also the mother of its only pupil and owes a lot.
 */
final class Payee {
    private static final AtomicInteger SELLERS = new AtomicInteger();
    private static final long OWED = 9_000_000_000_000L;
    private static final String FILL = """
            UPDATE platform.establishment SET country = '%2$s', currency = '%3$s' WHERE tenant = '%1$s';
            SET search_path = %1$s, platform, extension;
            INSERT INTO school_year (id, name, starts_on, ends_on, state)
                VALUES ('%4$s', '2026-2027', current_date - 60, current_date + 240, 'open');
            INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES (uuidv7(), '%4$s', 'class', '6A', '6e A');
            INSERT INTO person (id, given_names, family_name)
                VALUES ('%5$s', 'Mariama', 'Sarr'), (uuidv7(), 'Awa', 'Ndiaye');
            INSERT INTO pupil (person_id) SELECT id FROM person WHERE id <> '%5$s';
            INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                SELECT uuidv7(), p.person_id, c.id, 'class', current_date - 60 FROM pupil p, school_class c;
            INSERT INTO guardianship (id, pupil_id, guardian_id, relation, pays)
                SELECT uuidv7(), person_id, '%5$s', 'mother', true FROM pupil;
            UPDATE platform.membership SET roles = '{bursar,guardian}', person_id = '%5$s' WHERE tenant = '%1$s';
            """;

    final String tenant;
    final List<PaidBy> providers;
    private final String family;
    private final String email;
    private Api mother;
    private URI callback;

    Payee(String country, String currency, ProviderDesk desk) {
        var number = SELLERS.incrementAndGet();
        var slug = "payee-" + number;
        tenant = TwoNodes.school(slug, "Lycée des Paiements " + number);
        providers = PaidBy.ALL.stream()
                .filter(each -> each.currency().equals(currency))
                .toList();
        var year = Ids.next();
        TwoNodes.execute(FILL.formatted(tenant, country, currency, year, Ids.next()));
        email = slug + "@educonnect.example";
        mother = TwoNodes.logIn(1, email);
        providers.forEach(provider -> open(provider, provider.credentials(number), desk));
        mother.put("/fees/plan/" + UUID.randomUUID(), tuition(year)).expect(200);
        mother.put("/fees/plan/charging/" + year, JsonValue.EMPTY_JSON_OBJECT).expect(200);
        family = TwoNodes.text("SELECT family_id FROM " + tenant + ".family_pupil");
    }

    private void open(PaidBy provider, Map<String, String> credentials, ProviderDesk desk) {
        var secret = secrets(provider.name());
        var settings = Json.createArrayBuilder();
        var secrets = Json.createArrayBuilder();
        credentials.forEach((name, value) -> add(secret.contains(name) ? secrets : settings, name, value));
        var saved = mother.put(
                        "/payment-accounts/" + UUID.randomUUID(),
                        Json.createObjectBuilder()
                                .add("version", 0)
                                .add("provider", provider.name())
                                .add("label", provider.name())
                                .add("currency", provider.currency())
                                .add("paused", false)
                                .add("settings", settings)
                                .add("secrets", secrets)
                                .build())
                .expect(200)
                .json();
        var known = new TreeMap<>(credentials);
        known.put("currency", provider.currency());
        known.put("callback", saved.getString("callback"));
        known.put("callback-host", "127.0.0.1");
        desk.merchant(provider.name(), known);
        callback = URI.create(saved.getString("callback"));
    }

    private static void add(JsonArrayBuilder values, String name, String value) {
        values.add(Json.createObjectBuilder().add("name", name).add("value", value));
    }

    private List<String> secrets(String provider) {
        return mother
                .get("/payment-accounts/offers")
                .expect(200)
                .structure()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(offer -> offer.getString("name").equals(provider))
                .flatMap(offer -> offer.getJsonArray("fields").getValuesAs(JsonObject.class).stream())
                .filter(field -> field.getBoolean("secret"))
                .map(field -> field.getString("name"))
                .collect(Collectors.toList());
    }

    private static JsonObject tuition(UUID year) {
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("year", year.toString())
                .add("kind", "tuition")
                .add("name", "Scolarité")
                .add("audience", "all")
                .add("optional", false)
                .add(
                        "instalments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "dueOn",
                                                LocalDate.now().minusDays(20).toString())
                                        .add("amount", OWED)))
                .add("lateFee", 0)
                .add("lateAfterDays", 0)
                .build();
    }

    String family() {
        return family;
    }

    /** Where the provider of its last account sends messages. */
    URI callback() {
        return callback;
    }

    /** The mother asks one server or the other, and logs in again where her time is over; null where nobody is there. */
    Api.Answer ask(Server server, int turn, UUID payment, JsonObject asked) {
        var node = 1 + turn % 2;
        try {
            var answer = mother.at(server.url(node)).put("/payments/" + payment, asked);
            if (answer.status() == 401) {
                mother = TwoNodes.logIn(node, email);
            }
            return answer;
        } catch (UncheckedIOException dead) {
            return null;
        }
    }
}
