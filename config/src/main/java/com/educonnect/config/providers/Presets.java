package com.educonnect.config.providers;

import java.util.LinkedHashMap;
import java.util.Map;

/** The merchants that the simulated providers know from the start, as the demonstration's sellers hold them. */
public final class Presets {
    private static final Map<String, Map<String, String>> MERCHANTS = merchants();

    private Presets() {}

    private static Map<String, Map<String, String>> merchants() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        all.put(
                "mtn-momo",
                Map.of(
                        "environment", "mtnivorycoast",
                        "subscription-key", "demonstration",
                        "api-user", "demonstration",
                        "api-key", "demonstration",
                        "currency", "XOF"));
        all.put("stripe", Map.of("secret-key", "sk_test_demonstration", "webhook-secret", "whsec_demonstration"));
        all.put(
                "orange-money",
                Map.of(
                        "country", "sn",
                        "client-id", "demonstration",
                        "client-secret", "demonstration",
                        "merchant-key", "demonstration",
                        "currency", "XOF"));
        all.put("fne", Map.of("api-key", "demonstration", "ncc", "9606123E"));
        return all;
    }

    /** What a seller needs of such a merchant. */
    public static Map<String, String> of(String provider) {
        return MERCHANTS.get(provider);
    }

    /** @param callbackHost the only host that callbacks of single payments may go to */
    static void load(Engine engine, String callbackHost) {
        MERCHANTS.forEach((provider, known) -> {
            var merchant = new LinkedHashMap<>(known);
            merchant.put("callback-host", callbackHost);
            engine.merchant(provider, merchant);
        });
    }
}
