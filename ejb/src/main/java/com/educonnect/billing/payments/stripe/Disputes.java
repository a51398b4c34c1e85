package com.educonnect.billing.payments.stripe;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Dispute;
import com.educonnect.billing.payments.DisputeState;
import com.educonnect.billing.payments.Unanswered;
import com.stripe.model.BalanceTransaction;
import com.stripe.param.DisputeListParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Stripe's disputes. That money was taken, or came back, is told by the movements of the balance alone. */
final class Disputes {
    private static final long PAGE = 100;

    private Disputes() {}

    static DisputeListParams of(String paymentIntent) {
        return DisputeListParams.builder()
                .setPaymentIntent(paymentIntent)
                .setLimit(PAGE)
                .build();
    }

    static DisputeListParams since(Instant from) {
        return DisputeListParams.builder()
                .setCreated(DisputeListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .build())
                .setLimit(PAGE)
                .build();
    }

    static List<Dispute> read(Iterable<com.stripe.model.Dispute> told) throws Unanswered {
        var disputes = new ArrayList<Dispute>();
        for (var dispute : told) {
            disputes.add(read(dispute));
        }
        return disputes;
    }

    static List<String> payments(Iterable<com.stripe.model.Dispute> told) {
        var payments = new ArrayList<String>();
        told.forEach(dispute -> payments.add(dispute.getPaymentIntent()));
        return payments;
    }

    private static Dispute read(com.stripe.model.Dispute told) throws Unanswered {
        var amount = Wired.read(told.getAmount(), told.getCurrency());
        var movements =
                told.getBalanceTransactions() == null ? List.<BalanceTransaction>of() : told.getBalanceTransactions();
        var evidence = told.getEvidenceDetails();
        var due = evidence == null ? null : evidence.getDueBy();
        return new Dispute(
                told.getId(),
                told.getReason() == null ? "" : told.getReason(),
                state(told.getStatus()),
                amount,
                fee(movements, amount),
                Instant.ofEpochSecond(told.getCreated()),
                due == null ? null : Instant.ofEpochSecond(due),
                evidence != null && Boolean.TRUE.equals(evidence.getHasEvidence()),
                movements.stream().anyMatch(movement -> movement.getAmount() < 0),
                movements.stream().anyMatch(movement -> movement.getAmount() > 0));
    }

    private static Money fee(List<BalanceTransaction> movements, Money amount) throws Unanswered {
        var sum = Money.none(amount.currency());
        for (var movement : movements) {
            sum = sum.plus(Balance.fee(movement, amount).orElse(Money.none(amount.currency())));
        }
        return sum;
    }

    private static DisputeState state(String status) {
        return switch (status) {
            case "warning_needs_response", "warning_under_review" -> DisputeState.INQUIRY;
            case "needs_response" -> DisputeState.NEEDS_RESPONSE;
            case "won" -> DisputeState.WON;
            case "lost" -> DisputeState.LOST;
            case "warning_closed", "prevented" -> DisputeState.CLOSED;
            case null, default -> DisputeState.UNDER_REVIEW;
        };
    }
}
