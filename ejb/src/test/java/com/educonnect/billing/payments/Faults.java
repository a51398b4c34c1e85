package com.educonnect.billing.payments;

import com.educonnect.config.providers.Scenario;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What was tried: how often each provider did each thing, how often the server died where, and a digest of what was asked. */
final class Faults {
    private final Map<String, Integer> behaviours = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<Transactions.Moment, Integer> deaths = new TreeMap<>();
    private final MessageDigest schedule = sha256();
    private int payments;
    private int deafTimes;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void asked(UUID id, Priced provider, Scenario scenario) {
        payments++;
        behaviours.merge(scenario.name(), 1, Integer::sum);
        schedule.update((id + " " + provider.name() + " " + scenario + "\n").getBytes(StandardCharsets.UTF_8));
    }

    synchronized void died(Transactions.Moment moment) {
        deaths.merge(moment, 1, Integer::sum);
    }

    void deaf() {
        deafTimes++;
    }

    void ended(PaymentState state) {
        ends.merge(state.name(), 1, Integer::sum);
    }

    int payments() {
        return payments;
    }

    synchronized int deaths() {
        return deaths.values().stream().mapToInt(Integer::intValue).sum();
    }

    String schedule() {
        return HexFormat.of().formatHex(schedule.digest());
    }

    @Override
    public synchronized String toString() {
        return "payments %d, ends %s%ndeaths %s, deaf %d times%nbehaviours %s"
                .formatted(payments, ends, deaths, deafTimes, behaviours);
    }
}
