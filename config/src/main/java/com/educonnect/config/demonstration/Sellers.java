package com.educonnect.config.demonstration;

import com.educonnect.config.providers.Presets;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Accounts with the simulated providers, so that money can come. */
final class Sellers {
    private static final Set<String> OPEN = Set.of("environment", "country");
    private static final Set<String> NOT_OURS = Set.of("currency");

    private final ApiClient api;

    Sellers(ApiClient api) {
        this.api = api;
    }

    void open(String seller, String provider, String currency) {
        api.put("/payment-accounts/" + Demonstration.id(seller + provider), form(provider, currency));
    }

    private static JsonObject form(String provider, String currency) {
        var known = new TreeMap<>(Presets.of(provider));
        known.keySet().removeAll(NOT_OURS);
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("provider", provider)
                .add("label", "Compte principal")
                .add("currency", currency)
                .add("paused", false)
                .add("settings", values(known, false))
                .add("secrets", values(known, true))
                .build();
    }

    private static JsonArrayBuilder values(Map<String, String> known, boolean secret) {
        var values = Json.createArrayBuilder();
        known.forEach((name, value) -> {
            if (OPEN.contains(name) != secret) {
                values.add(Json.createObjectBuilder().add("name", name).add("value", value));
            }
        });
        return values;
    }
}
