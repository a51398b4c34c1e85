package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each provider may do, and what becomes of the payment: money is credited once where it came, and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehaviourIT {
    private static final List<Duration> TIMES = List.of(
            Duration.ofSeconds(6),
            Duration.ofSeconds(40),
            Duration.ofMinutes(3),
            Duration.ofMinutes(12),
            Duration.ofHours(1),
            Duration.ofHours(23),
            Duration.ofDays(3));

    private ProviderSimulator simulator;
    private SchoolBooks books;

    @BeforeAll
    void open() {
        simulator = ProviderSimulator.still(42, Clock.systemUTC(), Duration.ofSeconds(1));
        books = new SchoolBooks(simulator);
        books.callbacks.clock(books.clock);
    }

    @AfterAll
    void close() {
        books.close();
        simulator.close();
    }

    static Stream<Arguments> behaviours() {
        return Priced.ALL.stream()
                .flatMap(provider -> Stream.of(Scenario.values())
                        .filter(scenario -> Expected.applies(provider, scenario))
                        .map(scenario -> Arguments.of(provider, scenario)));
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void endsAsItMust(Priced provider, Scenario scenario) {
        var id = UUID.randomUUID();
        books.ask(id, provider.ask(scenario));
        for (var time : TIMES) {
            decide(id);
            books.pass(time);
        }
        var payment = books.payment(id);
        assertThat(payment.state()).as(payment.toString()).isEqualTo(Expected.state(provider, scenario));
        var settled = books.settled.stream().filter(event -> event.paymentId().equals(id)).toList();
        assertThat(settled).hasSize(Expected.settles(payment.state()) ? 1 : 0);
        assertThat(settled).allMatch(event -> event.amount().equals(payment.amount()));
        assertThat(books.reversed.stream().filter(event -> event.paymentId().equals(id)))
                .hasSize(payment.state() == PaymentState.REFUNDED ? 1 : 0);
        assertThat(simulator.engine().journal()).noneMatch(line -> line.what().startsWith("refuses"));
    }

    /** The payer presses the button of the page he was sent to. */
    private void decide(UUID id) {
        var url = books.payment(id).detail().get("url");
        if (url == null || books.payment(id).state() != PaymentState.PENDING) {
            return;
        }
        var pressed = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("decision=pays"))
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            browser.send(pressed, BodyHandlers.discarding());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
