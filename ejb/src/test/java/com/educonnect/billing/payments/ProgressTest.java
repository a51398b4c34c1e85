package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Outcome.Lapsed;
import com.educonnect.billing.payments.Outcome.Paid;
import com.educonnect.billing.payments.Outcome.Pending;
import com.educonnect.billing.payments.Outcome.Refused;
import com.educonnect.billing.payments.Outcome.Reversed;
import com.educonnect.billing.payments.Progress.Effect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    private static final Money ASKED = Money.of(15_000, "XOF");
    private static final Outcome PAID = new Paid("R1", ASKED);
    private static final Outcome REFUSED = new Refused(Reason.CANCELLED, "1032");
    private static final List<Outcome> SAID = List.of(
            PAID,
            REFUSED,
            new Paid("R1", Money.of(14_999, "XOF")),
            new Pending("R1", Map.of()),
            new Lapsed("EXPIRED"),
            new Outcome.Ambiguous("TA"),
            new Outcome.Absent(),
            new Reversed("R1", ASKED),
            disputed(DisputeState.NEEDS_RESPONSE, 15_000),
            disputed(DisputeState.LOST, 15_000));

    private static Outcome disputed(DisputeState state, long amount) {
        return new Outcome.Disputed(
                new Paid("R1", ASKED),
                List.of(new Dispute(
                        "D1",
                        "fraudulent",
                        state,
                        Money.of(amount, "XOF"),
                        Money.none(ASKED.currency()),
                        Instant.EPOCH,
                        null,
                        false,
                        true,
                        false)));
    }

    private static Payment payment(PaymentState state) {
        var settled = state == PaymentState.SUCCEEDED || state == PaymentState.REFUNDED;
        return new Payment(
                new UUID(0, 1),
                "mtn-momo",
                new UUID(0, 2),
                "fee_account",
                new UUID(0, 3),
                "Scolarité",
                "Awa",
                "+2250504050600",
                ASKED,
                state,
                "R1",
                Map.of(),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                settled ? Instant.EPOCH : null,
                settled ? ASKED : null,
                1);
    }

    @Test
    void moneyThatCameIsSettledOnce() {
        var first = Progress.of(payment(PaymentState.PENDING), PAID, null);
        assertThat(first).returns(PaymentState.SUCCEEDED, Progress::state).returns(Effect.SETTLED, Progress::effect);
        var again = Progress.of(payment(PaymentState.SUCCEEDED), PAID, null);
        assertThat(again).returns(PaymentState.SUCCEEDED, Progress::state).returns(Effect.NONE, Progress::effect);
    }

    @Test
    void aFailureBehindTheMoneyIsWrittenBesideIt() {
        assertThat(Progress.of(payment(PaymentState.SUCCEEDED), REFUSED, null))
                .returns(PaymentState.SUCCEEDED, Progress::state)
                .returns("refused 1032", Progress::contradiction);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "EXPIRED"})
    void moneyBehindAFailureIsForAPerson(PaymentState before) {
        assertThat(Progress.of(payment(before), PAID, null))
                .returns(PaymentState.NEEDS_REVIEW, Progress::state)
                .returns(Effect.NONE, Progress::effect)
                .returns("paid-late", Progress::reason);
    }

    @Test
    void otherMoneyThanWasAskedForIsNotCredited() {
        for (var other : List.of(
                new Paid("R1", Money.of(15_001, "XOF")),
                new Paid("R1", Money.of(15_000, "XAF")),
                new Paid("R1", ASKED, Money.none(ASKED.currency()), "somebody", null),
                new Paid("R1", ASKED, Money.none(ASKED.currency()), null, "22507000000"))) {
            assertThat(Progress.of(payment(PaymentState.PENDING), other, "us"))
                    .returns(PaymentState.NEEDS_REVIEW, Progress::state)
                    .returns(Effect.NONE, Progress::effect);
        }
    }

    /** Whatever is said in whatever order: what was settled is settled once, and goes back at most once, after it came. */
    @Test
    void noOrderOfWordsSettlesTwice() {
        LongStream.range(0, 2_000).forEach(ProgressTest::settlesOnce);
    }

    private static void settlesOnce(long seed) {
        var random = new Random(seed);
        var payment = payment(PaymentState.SENT);
        var effects = new ArrayList<Effect>();
        for (var i : IntStream.range(0, 30).toArray()) {
            var before = payment.state();
            var to = Progress.of(payment, SAID.get(random.nextInt(SAID.size())), null);
            effects.add(to.effect());
            assertThat(before.isOpen() || !to.state().isOpen())
                    .as("seed " + seed + ", step " + i)
                    .isTrue();
            payment = payment(to.state());
        }
        effects.removeIf(effect -> effect == Effect.NONE);
        assertThat(effects).isIn(List.of(), List.of(Effect.SETTLED), List.of(Effect.SETTLED, Effect.REVERSED));
    }

    @Test
    void whatIsDoubtedIsPaidUntilAllOfItIsLost() {
        var paid = payment(PaymentState.SUCCEEDED);
        assertThat(Progress.of(paid, disputed(DisputeState.NEEDS_RESPONSE, 15_000), null)
                        .state())
                .isEqualTo(PaymentState.SUCCEEDED);
        assertThat(Progress.of(paid, disputed(DisputeState.LOST, 14_999), null).effect())
                .isEqualTo(Progress.Effect.NONE);
        var lost = Progress.of(paid, disputed(DisputeState.LOST, 15_000), null);
        assertThat(lost.state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(lost.effect()).isEqualTo(Progress.Effect.REVERSED);
        assertThat(Progress.of(payment(PaymentState.PENDING), disputed(DisputeState.LOST, 15_000), null)
                        .effect())
                .isEqualTo(Progress.Effect.SETTLED);
    }
}
