package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BackoffTest {
    private static final Instant NOW = Instant.parse("2026-11-27T06:00:00Z");
    private static final Outcome REFUSED = new Outcome.Refused(Reason.INSUFFICIENT_FUNDS, "x");

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 6", "3, 12", "8, 384", "9, 600", "40, 600"})
    void asksEverMoreRarelyButEveryTenMinutes(int polls, long seconds) {
        assertThat(Backoff.after(polls)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whatIsAwaitedIsAskedForSoon() {
        assertThat(next(PaymentState.SENT, new Outcome.Pending("r", Map.of()), false))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void whatFailedOrExpiredIsLookedAtEverySixHours() {
        assertThat(next(PaymentState.PENDING, REFUSED, false)).isEqualTo(Duration.ofHours(6));
        assertThat(next(PaymentState.PENDING, new Outcome.Lapsed("x"), false)).isEqualTo(Duration.ofHours(6));
        assertThat(next(PaymentState.FAILED, new Outcome.Absent(), false)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void afterThreeDaysItIsLeft() {
        assertThat(Backoff.LATE).isEqualTo(Duration.ofDays(3));
        assertThat(next(PaymentState.FAILED, new Outcome.Absent(), true)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUCCEEDED", "REFUNDED", "NEEDS_REVIEW"})
    void whatIsPaidOrBeforeAPersonIsNotLookedAt(PaymentState state) {
        assertThat(next(state, new Outcome.Absent(), false)).isNull();
    }

    @Test
    void whatAPersonHasDecidedIsNotLookedAt() {
        assertThat(next(PaymentState.NEEDS_REVIEW, new Outcome.Reversed("r", Money.of(100, "XOF")), false))
                .isNull();
    }

    @Test
    void whatNeverReachedAProviderIsNotLookedAt() {
        var unsent = payment(PaymentState.CREATED, UUID.randomUUID(), null);
        var byHand = payment(PaymentState.SENT, null, NOW);
        assertThat(Backoff.next(unsent, Progress.of(unsent, REFUSED, null), false))
                .isNull();
        assertThat(Backoff.next(byHand, Progress.of(byHand, REFUSED, null), false))
                .isNull();
    }

    private static Duration next(PaymentState state, Outcome outcome, boolean over) {
        var payment = payment(state, UUID.randomUUID(), NOW);
        return Backoff.next(payment, Progress.of(payment, outcome, null), over);
    }

    private static Payment payment(PaymentState state, UUID account, Instant sent) {
        var amount = Money.of(100, "XOF");
        var settled = state == PaymentState.SUCCEEDED || state == PaymentState.REFUNDED;
        return new Payment(
                UUID.randomUUID(),
                "mtn-momo",
                account,
                "invoice",
                UUID.randomUUID(),
                "Abonnement",
                null,
                null,
                amount,
                state,
                null,
                Map.of(),
                null,
                NOW,
                sent,
                1,
                settled ? NOW : null,
                settled ? amount : null,
                1);
    }
}
