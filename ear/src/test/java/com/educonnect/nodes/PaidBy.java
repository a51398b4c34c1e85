package com.educonnect.nodes;

import com.educonnect.config.providers.Scenario;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A provider, and how a payment there comes to a scenario.
 *
 * @param phone its first digits, or null where the amount says what happens
 * @param unit how many minor units the provider's unit has
 * @param known by what a seller is known to it, alike for all
 * @param own by what a seller is known to it, each by others
 */
record PaidBy(
        String name, String currency, String phone, long unit, Map<String, String> known, Map<String, String> own) {
    private static final int UNITS = 15_000;
    /** They do not say how much was paid: it is what was asked for, or nothing. */
    private static final Set<String> SILENT = Set.of("orange-money", "mpesa");

    static final List<PaidBy> ALL = List.of(
            new PaidBy(
                    "mtn-momo",
                    "XOF",
                    "+2250504",
                    1,
                    Map.of("environment", "mtnivorycoast"),
                    Map.of("subscription-key", "sub", "api-user", "user", "api-key", "key")),
            new PaidBy(
                    "orange-money",
                    "XOF",
                    null,
                    1,
                    Map.of("country", "ci"),
                    Map.of("client-id", "id", "client-secret", "secret", "merchant-key", "merchant")),
            new PaidBy(
                    "mpesa",
                    "KES",
                    "+254712",
                    100,
                    Map.of("shortcode", "174379", "type", "CustomerPayBillOnline", "pull", "yes"),
                    Map.of("consumer-key", "consumer", "consumer-secret", "secret", "passkey", "pass")),
            new PaidBy(
                    "airtel-money",
                    "UGX",
                    "+256701",
                    1,
                    Map.of("country", "UG"),
                    Map.of("client-id", "id", "client-secret", "secret", "callback-key", "callback")),
            new PaidBy(
                    "wave",
                    "XOF",
                    null,
                    1,
                    Map.of(),
                    Map.of("api-key", "wave_ci_prod_key", "webhook-secret", "wave_secret")),
            new PaidBy(
                    "gsma",
                    "XOF",
                    "+2250102",
                    1,
                    Map.of(),
                    Map.of("payee", "LYCEE", "api-key", "key", "client-id", "id")),
            new PaidBy(
                    "stripe",
                    "EUR",
                    null,
                    1,
                    Map.of(),
                    Map.of("secret-key", "sk_test_x", "webhook-secret", "whsec_x")),
            new PaidBy(
                    "paypal",
                    "EUR",
                    null,
                    100,
                    Map.of(),
                    Map.of("webhook-id", "WH1", "payee", "MERCHANT", "client-id", "id", "client-secret", "secret")));

    /** Of that seller. */
    Map<String, String> credentials(int seller) {
        var all = new TreeMap<>(known);
        own.forEach((name, value) -> all.put(name, value + seller));
        return all;
    }

    /** @param payer of ten thousand, at whose phone nothing else rings */
    JsonObject ask(Scenario scenario, int payer, String family) {
        var units = UNITS + (phone == null ? Long.parseLong(scenario.suffix()) : 0);
        var asked = Json.createObjectBuilder()
                .add("subject", "fee_account")
                .add("subjectId", family)
                .add("provider", name)
                .add("amount", units * unit)
                .add("currency", currency);
        return phone == null
                ? asked.build()
                : asked.add("phone", phone + "%04d".formatted(payer % 10_000) + scenario.suffix())
                        .build();
    }

    /** What came of an amount in its unit, in minor units; of one that does not say, what was asked for. */
    long came(long amount, long asked) {
        return SILENT.contains(name) ? asked : amount * unit;
    }
}
