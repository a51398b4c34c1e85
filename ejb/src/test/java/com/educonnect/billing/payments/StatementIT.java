package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.educonnect.billing.statements.ResolveLine;
import com.educonnect.billing.statements.StatementDayView;
import com.educonnect.billing.statements.StatementLineView;
import com.educonnect.billing.statements.StatementRun;
import com.educonnect.billing.statements.StatementService;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import com.educonnect.platform.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider's statement beside the books: what differs is found, one line each, and nothing else. */
class StatementIT {
    private static final String REASON = "Remboursé au guichet, reçu 12";
    private ProviderSimulator simulator;
    private SchoolBooks books;
    private int payers;

    @BeforeEach
    void open() {
        simulator = ProviderSimulator.still(42, Clock.systemUTC(), Duration.ofSeconds(3));
        books = new SchoolBooks(simulator);
        books.callbacks.clock(books.clock);
    }

    @AfterEach
    void close() {
        books.clear();
        books.close();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe", "paypal", "gsma", "mpesa"})
    void findsTheOneThatIsNotToldTheOneToldOtherwiseAndTheOneNotBooked(String provider) {
        paid(provider, IntStream.range(0, 12).mapToObj(any -> Scenario.PAYS).toList());
        var untold = paid(provider, List.of(Scenario.NOT_ON_STATEMENT)).getFirst();
        var other = paid(provider, List.of(Scenario.OTHER_ON_STATEMENT)).getFirst();
        var lost = paid(provider, List.of(Scenario.PAYS)).getFirst();
        books.forget(lost.id());

        compare(provider);
        compare(provider);

        assertThat(differences(true))
                .extracting(StatementLineView::reference, StatementLineView::difference)
                .containsExactlyInAnyOrder(
                        tuple(untold.reference(), "not-told"),
                        tuple(other.reference(), "amount"),
                        tuple(lost.reference(), "not-booked"));
        assertThat(days()).singleElement().satisfies(day -> {
            assertThat(day.provider()).isEqualTo(provider);
            assertThat(List.of(day.told(), day.booked(), day.matched(), day.open()))
                    .containsExactly(14, 14, 12, 3);
            var usual = lost.amount().minor() * 13;
            assertThat(day.toldSum()).isEqualTo(usual + other.amount().minor() - priced(provider).unit());
            assertThat(day.bookedSum())
                    .isEqualTo(usual
                            - lost.amount().minor()
                            + other.amount().minor()
                            + untold.amount().minor());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe", "gsma", "mpesa"})
    void readsAStatementOfSeveralPages(String provider) {
        paid(provider, IntStream.range(0, 101).mapToObj(any -> Scenario.PAYS).toList());
        compare(provider);
        assertThat(days()).singleElement().extracting(StatementDayView::matched).isEqualTo(101);
        assertThat(differences(false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe", "paypal"})
    void aFeeThatIsNotTheBookedOneIsFound(String provider) {
        var payment = paid(provider, List.of(Scenario.PAYS)).getFirst();
        assertThat(books.fee(payment.id())).isPositive();
        books.fee(payment.id(), 1);
        compare(provider);
        assertThat(differences(true))
                .singleElement()
                .extracting(StatementLineView::difference, StatementLineView::bookedFee)
                .containsExactly("fee", 1L);
    }

    @Test
    void whatIsBookedLaterIsNoDifferenceAnyMore() {
        var late = paid(List.of(Scenario.PAYS)).getFirst();
        var row = books.forget(late.id());
        compare();
        assertThat(differences(true))
                .singleElement()
                .extracting(StatementLineView::difference)
                .isEqualTo("not-booked");
        books.remember(late.id(), row);
        compare();
        assertThat(differences(true)).isEmpty();
        assertThat(days()).singleElement().extracting(StatementDayView::matched).isEqualTo(1);
    }

    @Test
    void aPersonSaysOnceWhatADifferenceCameTo() {
        paid(List.of(Scenario.NOT_ON_STATEMENT, Scenario.PAYS));
        compare();
        var line = differences(true).getFirst();
        assertThat(resolve(line.id(), REASON).reason()).isEqualTo(REASON);
        assertThat(resolve(line.id(), REASON).resolvedAt()).isNotNull();
        compare();
        assertThat(differences(true)).isEmpty();
        assertThat(differences(false))
                .singleElement()
                .extracting(StatementLineView::reason)
                .isEqualTo(REASON);
        assertThatThrownBy(() -> resolve(line.id(), "Un autre motif, plus tard"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("line-is-resolved");
        assertThatThrownBy(() -> resolve(UUID.randomUUID(), REASON)).isInstanceOf(Rejected.class);
    }

    private static Priced priced(String provider) {
        return Priced.ALL.stream()
                .filter(each -> each.name().equals(provider))
                .findFirst()
                .orElseThrow();
    }

    private List<Payment> paid(List<Scenario> scenarios) {
        return paid("stripe", scenarios);
    }

    private List<Payment> paid(String provider, List<Scenario> scenarios) {
        var asked = new ArrayList<UUID>();
        for (var scenario : scenarios) {
            asked.add(UUID.randomUUID());
            books.ask(asked.getLast(), priced(provider).ask(scenario, payers++));
        }
        asked.forEach(id -> Payer.decide(books.payment(id)));
        books.pass(Duration.ofSeconds(6));
        books.pass(Duration.ofSeconds(40));
        var payments = asked.stream().map(books::payment).toList();
        assertThat(payments).extracting(Payment::state).containsOnly(PaymentState.SUCCEEDED);
        return payments;
    }

    private void compare() {
        compare("stripe");
    }

    /** Up to tomorrow, since all of it is of today. */
    private void compare(String provider) {
        var tomorrow =
                LocalDate.ofInstant(books.clock.instant(), ZoneOffset.UTC).plusDays(1);
        var account = account(provider);
        assertThat(books.in(() -> books.bean(AccountService.class).telling())).contains(account);
        books.in(() -> {
            try {
                books.bean(StatementRun.class).run(account, tomorrow);
            } catch (Unanswered silent) {
                throw new IllegalStateException(silent);
            }
            return null;
        });
    }

    private UUID account(String provider) {
        return books.in(() -> books.bean(AccountService.class).accounts()).stream()
                .filter(each -> each.provider().equals(provider))
                .map(AccountView::id)
                .findFirst()
                .orElseThrow();
    }

    private List<StatementLineView> differences(boolean open) {
        return books.in(() -> books.bean(StatementService.class).differences(open, null, 100))
                .items();
    }

    private List<StatementDayView> days() {
        return books.in(() -> books.bean(StatementService.class).days(null, 10)).items();
    }

    private StatementLineView resolve(UUID id, String reason) {
        return books.in(() -> books.bean(StatementService.class).resolve(id, new ResolveLine(reason)));
    }
}
