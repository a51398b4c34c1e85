package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.statements.NameOwner;
import com.educonnect.billing.statements.ResolveLine;
import com.educonnect.billing.statements.StatementDayView;
import com.educonnect.billing.statements.StatementLineView;
import com.educonnect.billing.statements.StatementRun;
import com.educonnect.billing.statements.StatementService;
import com.educonnect.billing.statements.TakeStatement;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider's statement beside the books: what differs is found, one line each, and nothing else. */
class StatementIT {
    /** A call that a busy machine did not answer in time is made again. */
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
            assertThat(day.toldSum())
                    .isEqualTo(usual + other.amount().minor() - priced(provider).unit());
            assertThat(day.bookedSum())
                    .isEqualTo(usual
                            - lost.amount().minor()
                            + other.amount().minor()
                            + untold.amount().minor());
        });
    }

    @Test
    void aDayIsReadPageByPageWhatDiffersFirst() {
        paid("stripe", List.of(Scenario.PAYS, Scenario.NOT_ON_STATEMENT, Scenario.PAYS));
        compare("stripe");
        var day = days().getFirst();
        assertThat(day.label()).isNotBlank();
        var first = lines(day, null, 2);
        var last = lines(day, first.next(), 2);
        assertThat(first.items()).extracting(StatementLineView::difference).containsExactly("not-told", null);
        assertThat(last.items()).extracting(StatementLineView::difference).containsOnlyNulls();
        assertThat(last.next()).isNull();
        assertThat(Stream.concat(first.items().stream(), last.items().stream())
                        .map(StatementLineView::reference)
                        .distinct())
                .hasSize(3);
        assertThat(books.in(() -> books.bean(StatementService.class)
                                .lines(day.account(), day.day().minusDays(1), null, 2))
                        .items())
                .isEmpty();
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
    void whatIsToldAndNotBookedIsMoneyWithoutAnOwnerUntilItIsBooked() {
        var late = paid(List.of(Scenario.PAYS)).getFirst();
        var treasury = books.balance(Chart.BANK);
        var charges = books.balance(Chart.CHARGES);
        var row = books.forget(late.id());
        compare();
        compare();
        assertThat(books.balance(Chart.UNCLEAR)).isEqualTo(-late.amount().minor());
        assertThat(books.balance(Chart.BANK)).isEqualTo(2 * treasury);
        assertThat(books.balance(Chart.CHARGES)).isEqualTo(2 * charges);
        books.remember(late.id(), row);
        compare();
        assertThat(books.balance(Chart.UNCLEAR)).isZero();
        assertThat(books.balance(Chart.BANK)).isEqualTo(treasury);
    }

    @Test
    void aPersonNamesTheOwnerOnceAndItIsBookedAsHis() {
        var lost = paid(List.of(Scenario.PAYS)).getFirst();
        books.forget(lost.id());
        compare();
        var line = differences(true).getFirst();
        var owner = new NameOwner("fee_account", UUID.randomUUID());

        assertThat(own(line.id(), owner).difference()).isNull();
        assertThat(own(line.id(), owner).payment()).isEqualTo(line.id());

        var payment = books.payment(line.id());
        assertThat(payment.state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(payment.reference()).isEqualTo(lost.reference());
        assertThat(payment.subjectId()).isEqualTo(owner.subjectId());
        assertThat(books.fee(line.id())).isPositive();
        assertThat(books.postings(line.id())).containsExactly(lost.amount().minor());
        assertThat(books.balance(Chart.UNCLEAR)).isZero();
        compare();
        assertThat(differences(true)).isEmpty();
    }

    @Test
    void moneyThatIsBookedOrUnderReviewIsGivenToNobody() {
        var owner = new NameOwner("fee_account", UUID.randomUUID());
        paid(List.of(Scenario.OTHER_ON_STATEMENT));
        compare();
        assertThatThrownBy(() -> own(differences(true).getFirst().id(), owner)).hasMessageContaining("line-is-booked");
        var review = UUID.randomUUID();
        books.ask(review, priced("stripe").ask(Scenario.PAYS_LESS));
        books.end(List.of(review));
        assertThat(books.payment(review).state()).isEqualTo(PaymentState.NEEDS_REVIEW);
        compare();
        var line = differences(true).stream()
                .filter(each -> each.reference().equals(books.payment(review).reference()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> own(line.id(), owner)).hasMessageContaining("line-is-under-review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mtn-momo", "orange-money", "airtel-money", "wave"})
    void whoTellsNothingIsComparedByTheFileOfItsPortal(String provider) {
        assertThat(books.in(() -> books.bean(AccountService.class).telling())).doesNotContain(account(provider));
        var payments = paid(provider, List.of(Scenario.PAYS, Scenario.PAYS, Scenario.PAYS));
        var today = LocalDate.ofInstant(books.clock.instant(), ZoneOffset.UTC);
        var table = new StringBuilder("transaction id;date;montant;devise\n");
        payments.subList(1, 3)
                .forEach(payment -> table.append("%s;%s 10:00:00;%s;%s%n"
                        .formatted(
                                payment.reference(),
                                today,
                                payment.amount().major().toPlainString(),
                                payment.amount().currency())));
        table.append("UNKNOWN-1;%s 10:00:00;500;%s%n"
                .formatted(today, priced(provider).currency()));

        assertThat(take(provider, today, table.toString())).isEqualTo(3);
        assertThat(take(provider, today, table.toString())).isEqualTo(3);

        assertThat(differences(true))
                .extracting(StatementLineView::reference, StatementLineView::difference)
                .containsExactlyInAnyOrder(
                        tuple(payments.getFirst().reference(), "not-told"), tuple("UNKNOWN-1", "not-booked"));
        assertThat(books.balance(Chart.UNCLEAR)).isNegative();
    }

    private int take(String provider, LocalDate day, String table) {
        var content = Base64.getEncoder().encodeToString(table.getBytes(StandardCharsets.UTF_8));
        return books.in(() -> books.bean(StatementService.class)
                        .take(account(provider), new TakeStatement(day, day, content)))
                .told();
    }

    private StatementLineView own(UUID line, NameOwner owner) {
        return books.in(() -> books.bean(StatementService.class).own(line, owner));
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
        books.end(asked);
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

    private Page<StatementLineView> lines(StatementDayView day, String cursor, int limit) {
        return books.in(() -> books.bean(StatementService.class).lines(day.account(), day.day(), cursor, limit));
    }

    private StatementLineView resolve(UUID id, String reason) {
        return books.in(() -> books.bean(StatementService.class).resolve(id, new ResolveLine(reason)));
    }
}
