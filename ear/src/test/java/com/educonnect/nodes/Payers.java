package com.educonnect.nodes;

import com.educonnect.Api;
import com.educonnect.config.Server;
import com.educonnect.config.providers.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Families that pay: who has no answer asks the other server for the same, and who is sent to a page presses its button. */
final class Payers {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String PAGES = "SELECT string_agg(detail ->> 'url', ' ') FROM %s.payment"
            + " WHERE state = 'pending' AND detail ->> 'url' IS NOT NULL";

    private final List<Payee> payees;
    private final Tried tried;
    private final Server server;

    Payers(List<Payee> payees, Tried tried, Server server) {
        this.payees = payees;
        this.tried = tried;
        this.server = server;
    }

    void ask(Random schedule, int number) {
        var provider = PaidBy.ALL.get(number % PaidBy.ALL.size());
        var scenario = Scenario.values()[schedule.nextInt(Scenario.values().length)];
        var id = new UUID(schedule.nextLong(), schedule.nextLong());
        var takers = payees.stream()
                .filter(payee -> payee.providers.contains(provider))
                .toList();
        var payee = takers.get(number / PaidBy.ALL.size() % takers.size());
        tried.asked(id, provider, scenario);
        var command = provider.ask(scenario, number, payee.family());
        var turn = new AtomicInteger(number);
        TwoNodes.await(
                "somebody answers", PATIENCE, () -> answered(payee.ask(server, turn.incrementAndGet(), id, command)));
    }

    /**
     * Not so where nobody answered, the container of a server that is only starting did, the payer had to log in again, or too
     * much was asked.
     */
    private static boolean answered(Api.Answer answer) {
        return answer != null
                && answer.body().startsWith("{")
                && answer.status() < 500
                && answer.status() != 401
                && answer.status() != 429
                && answer.expect(200) != null;
    }

    void decide() {
        for (var payee : payees) {
            var pages = TwoNodes.text(PAGES.formatted(payee.tenant));
            if (pages != null) {
                List.of(pages.split(" ")).forEach(Payers::press);
            }
        }
    }

    private static void press(String page) {
        var pressed = HttpRequest.newBuilder(URI.create(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("decision=pays"))
                .build();
        try {
            BROWSER.send(pressed, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
