package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
    /** Who writes to the address has all there is to know; a false word there is only looked into. */
    private static final Set<String> UNSIGNED = Set.of("mtn-momo", "gsma");

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
        simulator = ProviderSimulator.still(42, Clock.systemUTC(), Duration.ofSeconds(3));
        books = new SchoolBooks(simulator);
        books.callbacks.clock(books.clock);
    }

    @AfterAll
    void close() {
        books.close();
        simulator.close();
    }

    static Stream<Arguments> behaviours() {
        return Priced.ALL.stream().flatMap(provider -> Stream.of(Scenario.values())
                .filter(scenario -> Expected.applies(provider, scenario))
                .map(scenario -> Arguments.of(provider, scenario)));
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void endsAsItMust(Priced provider, Scenario scenario) {
        var id = UUID.randomUUID();
        books.ask(id, provider.ask(scenario));
        for (var time : TIMES) {
            Payer.decide(books.payment(id));
            books.pass(time);
        }
        var payment = books.payment(id);
        assertThat(payment.state()).as(payment.toString()).isEqualTo(Expected.state(provider, scenario));
        var amount = payment.amount().minor();
        assertThat(books.postings(id))
                .isEqualTo(
                        switch (payment.state()) {
                            case SUCCEEDED -> List.of(amount);
                            case REFUNDED -> List.of(amount, -amount);
                            default -> List.of();
                        });
        if (scenario == Scenario.FORGED && !UNSIGNED.contains(provider.name())) {
            assertThat(books.alarms).contains("payments.forged-callback");
            books.alarms.clear();
        }
        assertThat(simulator.engine().journal()).noneMatch(line -> line.what().startsWith("refuses"));
    }
}
