package com.educonnect.billing.payments;

import com.educonnect.config.providers.Scenario;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A provider, how a school is known to it, and how a payment there comes to a scenario.
 *
 * @param phone its first digits, or null where the amount says what happens
 * @param unit how many minor units the provider's unit has
 */
record Priced(String name, String currency, String phone, long unit, Map<String, String> credentials) {
    static final List<Priced> ALL = List.of(
            new Priced(
                    "mtn-momo",
                    "XOF",
                    "+22505040506",
                    1,
                    Map.of(
                            "environment",
                            "mtnivorycoast",
                            "subscription-key",
                            "sub",
                            "api-user",
                            "user",
                            "api-key",
                            "key")),
            new Priced(
                    "orange-money",
                    "XOF",
                    null,
                    1,
                    Map.of("country", "ci", "client-id", "id", "client-secret", "secret", "merchant-key", "merchant")),
            new Priced(
                    "mpesa",
                    "KES",
                    "+2547122233",
                    100,
                    Map.of(
                            "shortcode", "174379",
                            "type", "CustomerPayBillOnline",
                            "pull", "yes",
                            "consumer-key", "consumer",
                            "consumer-secret", "secret",
                            "passkey", "pass")),
            new Priced(
                    "airtel-money",
                    "UGX",
                    "+2567012233",
                    1,
                    Map.of("country", "UG", "client-id", "id", "client-secret", "secret", "callback-key", "callback")),
            new Priced("wave", "XOF", null, 1, Map.of("api-key", "wave_ci_prod_key", "webhook-secret", "wave_secret")),
            new Priced("gsma", "XOF", "+22501020304", 1, Map.of("payee", "LYCEE", "api-key", "key", "client-id", "id")),
            new Priced("stripe", "EUR", null, 1, Map.of("secret-key", "sk_test_x", "webhook-secret", "whsec_x")),
            new Priced(
                    "paypal",
                    "EUR",
                    null,
                    100,
                    Map.of("webhook-id", "WH1", "payee", "MERCHANT", "client-id", "id", "client-secret", "secret")));

    AskPayment ask(Scenario scenario) {
        return ask(scenario, phone);
    }

    /** As another payer, of ten thousand, at whose phone nothing else rings. */
    AskPayment ask(Scenario scenario, int payer) {
        return ask(
                scenario,
                phone == null ? null : phone.substring(0, phone.length() - 4) + "%04d".formatted(payer % 10_000));
    }

    private AskPayment ask(Scenario scenario, String digits) {
        var units = digits == null ? 15_000 + Long.parseLong(scenario.suffix()) : 15_000;
        return new AskPayment(
                "fee_account",
                UUID.randomUUID(),
                name,
                units * unit,
                currency,
                digits == null ? null : digits + scenario.suffix(),
                "Awa Koné");
    }

    boolean pushes() {
        return phone != null;
    }

    @Override
    public String toString() {
        return name;
    }
}
