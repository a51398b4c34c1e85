package com.educonnect.bench;

import com.educonnect.config.providers.ProviderDesk;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fees of families by MTN MoMo, whose servers are simulated in a process of their own and whose payers agree after five
 * seconds: from the order by way of push, callback and status to the receipt and the ledger; and a callback alone, of
 * payments of which it is the only news.
 */
final class PaymentCost implements Figure {
    private static final int WARM_UP = 300;
    private static final int PAYMENTS = Integer.getInteger("payments.measured", 2_000);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Not more than the product looks up at once: what finds no place there is looked up later. */
    private static final int AT_ONCE = 20;

    private static final String PAYS = "00";
    private static final String NEVER_TOLD = "25";
    private static final HttpClient MTN = HttpClient.newHttpClient();
    private static final String ORDERS = """
            SET search_path = %1$s, platform, extension;
            CREATE TEMP TABLE ordered AS SELECT uuidv7() AS id, uuidv7() AS family, n FROM generate_series(1, %2$d) n;
            INSERT INTO family (id, number, name)
                SELECT family, lpad((coalesce((SELECT max(number::bigint) FROM family), 100000) + n)::text, 10, '0'), 'Famille ' || n FROM ordered;
            INSERT INTO payment (id, provider, provider_account_id, subject, subject_id, label, payer_phone, amount, currency, state,
                    next_poll_at)
                SELECT id, 'mtn-momo', (SELECT id FROM provider_account LIMIT 1), 'fee_account', family, 'Scolarité',
                       '+22507' || lpad(n::text, 6, '0') || '%3$s', 15000, 'XOF', 'created', now() FROM ordered;
            INSERT INTO platform.work (tenant, kind, payload)
                SELECT '%1$s', 'billing.payment', jsonb_build_object('payment', id) FROM ordered;
            DROP TABLE ordered;
            """;

    /** Nobody asks again what has become of it. */
    private static final String UNASKED =
            "UPDATE %s.payment SET next_poll_at = now() + interval '1 hour' WHERE state = 'pending' AND next_poll_at < now() + interval '30 minutes'";

    private static final String FORGOTTEN = """
            DELETE FROM platform.work WHERE kind = 'billing.payment'
                AND payload ->> 'payment' IN (SELECT id::text FROM %s.payment WHERE state = 'pending');
            """;

    private final Product product;
    private final School school;

    PaymentCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        school.caller().put("/payment-accounts/" + UUID.randomUUID(), account());
        order(WARM_UP, PAYS);
        await("succeeded", WARM_UP);
        calls(WARM_UP);
        return List.of(whole(), callback());
    }

    private Line whole() throws Exception {
        var before = count("succeeded");
        var payara = product.cpu();
        var spent = Spent.by(product::cpuOfAll, () -> {
            order(PAYMENTS, PAYS);
            await("succeeded", before + PAYMENTS);
            return null;
        });
        return Line.of(
                "Payments by MTN MoMo, " + PAYMENTS + " at once, from the order to receipt and ledger",
                Line.number("%.0f a second", PAYMENTS / (spent.nanos() / 1e9)),
                Line.number(
                        "%.1f ms CPU each, Payara %.1f",
                        spent.cpu() / 1e6 / PAYMENTS, (product.cpu() - payara) / 1e6 / PAYMENTS),
                "",
                "");
    }

    private Line callback() throws Exception {
        var cpu = calls(PAYMENTS);
        return Line.of(
                "A callback, with the status asked for, receipt and ledger",
                Line.number("%.1f ms CPU", cpu / 1e6 / PAYMENTS),
                "",
                "",
                "");
    }

    /** The CPU of that many callbacks and of what follows from them. */
    private double calls(int many) throws Exception {
        var before = count("succeeded");
        order(many, NEVER_TOLD);
        await("pending", many, UNASKED);
        product.execute(FORGOTTEN.formatted(school.tenant()));
        var paid = paid(many);
        return Spent.by(product::cpuOfAll, () -> {
                    for (var called = 0; called < many; called += AT_ONCE) {
                        var some = paid.subList(called, Math.min(many, called + AT_ONCE));
                        for (var charge : some) {
                            call(charge.callback(), charge.id());
                        }
                        await("succeeded", before + called + some.size());
                    }
                    return null;
                })
                .cpu();
    }

    /** Once their payers have agreed, which nobody tells. */
    private List<ProviderDesk.Booked> paid(int many) throws Exception {
        var ours =
                Set.of(product.sql("SELECT string_agg(right(id::text, 12), ' ') FROM %s.payment WHERE state = 'pending'"
                                .formatted(school.tenant()))
                        .split(" "));
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var paid = product.server().providers().charges("mtn-momo").stream()
                    .filter(charge -> charge.state().equals("PAID"))
                    .filter(charge -> ours.contains(charge.id().substring(24)))
                    .toList();
            if (paid.size() == many) {
                return paid;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not all of " + many + " payers have agreed");
    }

    private static void call(URI address, String payment) throws Exception {
        var body = Json.createObjectBuilder()
                .add("externalId", payment)
                .add("status", "SUCCESSFUL")
                .build()
                .toString();
        MTN.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }

    private void order(int many, String scenario) throws SQLException {
        product.execute(ORDERS.formatted(school.tenant(), many, scenario));
    }

    private int count(String state) throws SQLException {
        return Integer.parseInt(
                product.sql("SELECT count(*) FROM %s.payment WHERE state = '%s'".formatted(school.tenant(), state)));
    }

    private void await(String state, int many) throws Exception {
        await(state, many, "SELECT 1");
    }

    private void await(String state, int many, String meanwhile) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (count(state) < many) {
            product.execute(meanwhile.formatted(school.tenant()));
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(count(state) + " of " + many + " payments are " + state);
            }
            Thread.sleep(20);
        }
    }

    private static JsonObject account() {
        var secrets = Json.createArrayBuilder();
        for (var name : List.of("subscription-key", "api-user", "api-key")) {
            secrets.add(Json.createObjectBuilder().add("name", name).add("value", "demonstration"));
        }
        var environment = Json.createObjectBuilder().add("name", "environment").add("value", "mtnivorycoast");
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("provider", "mtn-momo")
                .add("label", "MoMo")
                .add("currency", "XOF")
                .add("paused", false)
                .add("settings", Json.createArrayBuilder().add(environment))
                .add("secrets", secrets)
                .build();
    }
}
