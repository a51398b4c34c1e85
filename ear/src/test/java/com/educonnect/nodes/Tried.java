package com.educonnect.nodes;

import com.educonnect.config.providers.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What was tried: who was asked for what, what each provider did, where servers died, and a digest of all that. */
final class Tried {
    private final Map<UUID, Scenario> asked = new LinkedHashMap<>();
    private final Map<String, Integer> behaviours = new TreeMap<>();
    private final Map<String, Integer> kills = new TreeMap<>();
    private final StringBuilder schedule = new StringBuilder();

    void asked(UUID id, PaidBy provider, Scenario scenario) {
        asked.put(id, scenario);
        behaviours.merge(scenario.name(), 1, Integer::sum);
        schedule.append(id).append(provider.name()).append(scenario);
    }

    void killed(String where) {
        kills.merge(where, 1, Integer::sum);
        schedule.append(where);
    }

    Map<UUID, Scenario> asked() {
        return asked;
    }

    int kills() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "%d payments, kills %s%nbehaviours %s%nschedule %s".formatted(asked.size(), kills, behaviours, digest());
    }

    private String digest() {
        try {
            var bytes = schedule.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
