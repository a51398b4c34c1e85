package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.State;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;

/** What all providers have: charges, a clock that can be moved on, things that happen at their time, and a journal. */
public final class Engine {
    private static final Duration SOON = Duration.ofSeconds(5);

    private record Due(Instant at, long order, Runnable event) {}

    /** One line of the journal; status is the answer's, 0 for none, -1 for a cut. */
    public record Line(long number, String provider, String what, String id, int status) {}

    private final Map<String, Charge> charges = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> merchants = new HashMap<>();
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
    private final Set<String> down = new HashSet<>();
    private final List<Line> journal = new ArrayList<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(SOON)
            .build();
    private final long seed;
    private final Clock clock;
    private Duration ahead = Duration.ZERO;
    private URI elsewhere;
    private long orders;

    Engine(long seed, Clock clock) {
        this.seed = seed;
        this.clock = clock;
    }

    public synchronized Instant now() {
        return clock.instant().plus(ahead);
    }

    /** Lets time pass, and happen what happens in it. */
    public void advance(Duration by) {
        var until = now().plus(by);
        for (var next = next(until); next.isPresent(); next = next(until)) {
            next.get().event().run();
        }
        synchronized (this) {
            ahead = Duration.between(clock.instant(), until);
        }
    }

    private synchronized Optional<Due> next(Instant until) {
        if (due.isEmpty() || due.peek().at().isAfter(until)) {
            return Optional.empty();
        }
        var next = due.poll();
        var at = Duration.between(clock.instant(), next.at());
        ahead = at.compareTo(ahead) > 0 ? at : ahead;
        return Optional.of(next);
    }

    synchronized void in(Duration delay, Runnable event) {
        due.add(new Due(now().plus(delay), orders++, event));
    }

    /** Opens a charge, unless the merchant has one of that id. */
    Optional<Charge> open(PayingSkin skin, Charge.Opened opened) {
        var made = enter(opened);
        made.ifPresent(charge -> Course.begin(this, skin, charge));
        return made;
    }

    private synchronized Optional<Charge> enter(Charge.Opened opened) {
        var key = opened.provider() + "/" + opened.id();
        if (charges.containsKey(key)) {
            return Optional.empty();
        }
        var charge = new Charge(opened, number(opened.id()), now());
        charges.put(key, charge);
        return Optional.of(charge);
    }

    private String number(String id) {
        return new BigInteger(40, new Random(seed ^ id.hashCode())).toString();
    }

    synchronized Optional<Charge> find(String provider, String id) {
        return Optional.ofNullable(charges.get(provider + "/" + id));
    }

    /** By something that a skin gave it, such as a token. */
    synchronized Optional<Charge> by(String provider, String detail, String value) {
        return charges.values().stream()
                .filter(charge -> charge.provider().equals(provider) && value.equals(charge.detail(detail)))
                .findFirst();
    }

    public synchronized List<Charge> charges(String provider) {
        return charges.values().stream()
                .filter(charge -> charge.provider().equals(provider))
                .sorted(Comparator.comparing(Charge::openedAt).thenComparing(Charge::id))
                .toList();
    }

    /** Which time this is that the same is asked for: 1 for the first. */
    synchronized int attempt(String provider, String id) {
        return attempts.merge(provider + "/" + id, 1, Integer::sum);
    }

    public synchronized void merchant(String provider, Map<String, String> credentials) {
        merchants.computeIfAbsent(provider, any -> new ArrayList<>()).add(Map.copyOf(credentials));
    }

    /** The merchant whose credential of that name has that value. */
    synchronized Optional<Map<String, String>> merchant(String provider, String name, String value) {
        return merchants.getOrDefault(provider, List.of()).stream()
                .filter(merchant -> value.equals(merchant.get(name)))
                .findFirst();
    }

    /** A provider that is down answers nothing else until it is up again. */
    synchronized void down(String provider, boolean isDown) {
        if (isDown) {
            down.add(provider);
        } else {
            down.remove(provider);
        }
    }

    synchronized boolean isDown(String provider) {
        return down.contains(provider);
    }

    /** Where messages of {@link Scenario#TOLD_ELSEWHERE} go. */
    public synchronized void elsewhere(URI url) {
        elsewhere = url;
    }

    synchronized URI elsewhere() {
        return elsewhere;
    }

    synchronized void note(String provider, String what, String id, int status) {
        journal.add(new Line(journal.size() + 1L, provider, what, id, status));
    }

    public synchronized List<Line> journal() {
        return List.copyOf(journal);
    }

    /** Tells a merchant, and answers what the merchant answered; 0 where nobody did. */
    int tell(PayingSkin skin, Told told, URI to) {
        var status = 0;
        try {
            status = http.send(skin.tell(told, to), BodyHandlers.discarding()).statusCode();
        } catch (IOException unreached) {
            status = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var what = (told.forged() ? "forges " : "tells ") + told.state();
        note(skin.name(), what, told.charge().id(), status);
        return status;
    }

    synchronized void doubt(Charge charge, Charge.Doubt doubt) {
        charge.doubt(doubt, now());
        note(charge.provider(), "dispute " + doubt, charge.id(), 0);
    }

    synchronized void become(Charge charge, State state) {
        charge.state(state);
        note(charge.provider(), "becomes " + state, charge.id(), 0);
    }
}
