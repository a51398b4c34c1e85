package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.disputes.DisputeService;
import com.educonnect.billing.disputes.DisputeView;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.statements.StatementRun;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payer's bank doubts a payment: the money goes, comes back or not, and the books say at each moment where it is. */
class DisputeIT {
    private static final Duration TOLD = Duration.ofMinutes(65);
    private ProviderSimulator simulator;
    private SchoolBooks books;

    @BeforeEach
    void open() {
        simulator = ProviderSimulator.still(42, Clock.systemUTC(), Duration.ofSeconds(3));
        books = new SchoolBooks(simulator);
        books.callbacks.clock(books.clock);
    }

    @AfterEach
    void close() {
        books.close();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe", "paypal"})
    void whileItIsOpenTheMoneyIsADoubtfulClaimAndTheAnswerHasADay(String provider) {
        var payment = paid(provider, Scenario.DISPUTED_AND_WON);
        assertThat(disputes(true)).isEmpty();
        books.pass(TOLD);

        assertThat(books.payment(payment.id()).state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(disputes(true)).singleElement().satisfies(dispute -> {
            assertThat(dispute.payment()).isEqualTo(payment.id());
            assertThat(dispute.state()).isEqualTo("needs-response");
            assertThat(dispute.amount()).isEqualTo(payment.amount().minor());
            assertThat(dispute.due()).isAfter(books.clock.instant().plus(Duration.ofDays(6)));
            assertThat(dispute.evidence()).isFalse();
            assertThat(dispute.withdrawn()).isTrue();
            assertThat(dispute.returned()).isFalse();
        });
        assertThat(books.balance(Chart.DOUBTFUL)).isEqualTo(payment.amount().minor());
        assertThat(treasury(provider)).isEqualTo(-books.balance(Chart.CHARGES));
        assertThat(books.balance(Chart.ADVANCES)).isEqualTo(-payment.amount().minor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe", "paypal"})
    void whatIsWonComesBackAndOnlyTheFeesAreGone(String provider) {
        var payment = paid(provider, Scenario.DISPUTED_AND_WON);
        books.pass(TOLD);
        books.pass(Duration.ofDays(3));

        assertThat(books.payment(payment.id()).state()).isEqualTo(PaymentState.SUCCEEDED);
        assertThat(disputes(true)).isEmpty();
        assertThat(disputes(false))
                .singleElement()
                .extracting(DisputeView::state, DisputeView::returned)
                .containsExactly("won", true);
        assertThat(books.balance(Chart.DOUBTFUL)).isZero();
        assertThat(treasury(provider)).isEqualTo(payment.amount().minor() - books.balance(Chart.CHARGES));
        assertThat(books.balance(Chart.ADVANCES)).isEqualTo(-payment.amount().minor());
        assertThat(books.hoursToNextLook(payment.id())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripe", "paypal"})
    void whatIsLostIsOwedAnewAndNothingIsDoubtfulAnyMore(String provider) {
        var payment = paid(provider, Scenario.DISPUTED_AND_LOST);
        var charged = books.balance(Chart.CHARGES);
        books.pass(TOLD);
        books.pass(Duration.ofDays(3));
        books.pass(Duration.ofDays(3));

        isLost(provider, payment);
        assertThat(books.balance(Chart.CHARGES)).isEqualTo(charged + (provider.equals("stripe") ? 1500 : 0));
    }

    @Test
    void aFirstLookAtTheEndBooksWhatCameBefore() {
        var payment = paid("stripe", Scenario.DISPUTED_UNTOLD);
        simulator.engine().advance(Duration.ofDays(3));
        assertThat(books.payment(payment.id()).state()).isEqualTo(PaymentState.SUCCEEDED);
        lookAtTheLastDays();
        books.pass(Duration.ofMinutes(1));

        isLost("stripe", payment);
    }

    @Test
    void aDisputeThatIsNotDecidedIsLookedAtOnceADay() {
        var payment = paid("stripe", Scenario.DISPUTED_AND_LOST);
        assertThat(books.hoursToNextLook(payment.id())).isNull();
        books.pass(TOLD);
        assertThat(books.hoursToNextLook(payment.id())).isEqualTo(24);
    }

    private void isLost(String provider, Payment payment) {
        assertThat(books.payment(payment.id()).state()).isEqualTo(PaymentState.REFUNDED);
        var amount = payment.amount().minor();
        assertThat(books.postings(payment.id())).containsExactly(amount, -amount);
        assertThat(disputes(false))
                .singleElement()
                .extracting(DisputeView::state, DisputeView::returned)
                .containsExactly("lost", false);
        assertThat(books.balance(Chart.DOUBTFUL)).isZero();
        assertThat(books.balance(Chart.ADVANCES)).isZero();
        assertThat(treasury(provider)).isEqualTo(-books.balance(Chart.CHARGES));
    }

    private long treasury(String provider) {
        return books.balance(Chart.treasury(provider));
    }

    private Payment paid(String provider, Scenario scenario) {
        var priced = Priced.ALL.stream()
                .filter(each -> each.name().equals(provider))
                .findFirst()
                .orElseThrow();
        var id = UUID.randomUUID();
        books.ask(id, priced.ask(scenario));
        books.end(List.of(id));
        assertThat(books.payment(id).state()).isEqualTo(PaymentState.SUCCEEDED);
        return books.payment(id);
    }

    private List<DisputeView> disputes(boolean open) {
        return books.in(() -> books.bean(DisputeService.class).disputes(open, null, 100))
                .items();
    }

    private void lookAtTheLastDays() {
        var tomorrow =
                LocalDate.ofInstant(books.clock.instant(), ZoneOffset.UTC).plusDays(1);
        books.in(() -> {
            for (var account : books.bean(AccountService.class).telling()) {
                try {
                    books.bean(StatementRun.class).run(account, tomorrow);
                } catch (Unanswered silent) {
                    throw new IllegalStateException(silent);
                }
            }
            return null;
        });
    }
}
