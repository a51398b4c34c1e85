package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Money that comes after its provider gave it up, and of which nobody tells, is found by looking. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateIT {
    private static final Priced MTN = Priced.ALL.getFirst();
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

    @Test
    void isFoundWithinSixHoursThoughItsMessageWasLost() {
        var id = failed(Scenario.PAYS_LATE_UNTOLD);
        books.pass(Duration.ofHours(6));
        var found = books.payment(id);
        assertThat(found.state()).isEqualTo(PaymentState.NEEDS_REVIEW);
        assertThat(found.reason()).isEqualTo(Reason.PAID_LATE.id());
        assertThat(books.postings(id)).isEmpty();
        assertThat(books.hoursToNextLook(id)).isNull();
    }

    @Test
    void isLookedForEverySixHoursAndAfterThreeDaysNoMore() {
        var id = failed(Scenario.LACKS_FUNDS);
        var before = books.payment(id).polls();
        for (var hours = 6; hours <= 72; hours += 6) {
            assertThat(books.hoursToNextLook(id)).as("after %d hours", hours).isEqualTo(6);
            books.pass(Duration.ofHours(6));
        }
        assertThat(books.payment(id).polls()).isEqualTo(before + 12);
        books.pass(Duration.ofHours(6));
        assertThat(books.hoursToNextLook(id)).isNull();
        assertThat(books.payment(id).state()).isEqualTo(PaymentState.FAILED);
    }

    private UUID failed(Scenario scenario) {
        var id = UUID.randomUUID();
        books.ask(id, MTN.ask(scenario));
        books.end(List.of(id));
        assertThat(books.payment(id).state()).isEqualTo(PaymentState.FAILED);
        return id;
    }
}
