package com.educonnect.billing.payments.stripe;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Unanswered;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.param.BalanceTransactionListParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The movements of a Stripe balance. Those of charges are payments; payouts, fees and refunds are not. */
final class Balance {
    private static final long PAGE = 100;

    private Balance() {}

    static BalanceTransactionListParams between(Instant from, Instant until) {
        return BalanceTransactionListParams.builder()
                .setCreated(BalanceTransactionListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .setLt(until.getEpochSecond())
                        .build())
                .addExpand("data.source")
                .setLimit(PAGE)
                .build();
    }

    static List<StatementLine> lines(Iterable<BalanceTransaction> movements) throws Unanswered {
        var lines = new ArrayList<StatementLine>();
        for (var movement : movements) {
            if (movement.getSourceObject() instanceof Charge charge && charge.getPaymentIntent() != null) {
                var amount = Wired.read(charge.getAmount(), charge.getCurrency());
                lines.add(new StatementLine(
                        charge.getPaymentIntent(),
                        Instant.ofEpochSecond(movement.getCreated()),
                        amount,
                        fee(movement, amount).orElse(null)));
            }
        }
        return lines;
    }

    /** What Stripe kept; a balance in another currency than the payment's does not say it in the payment's. */
    static Optional<Money> fee(BalanceTransaction movement, Money amount) throws Unanswered {
        if (movement == null) {
            return Optional.empty();
        }
        var fee = Wired.read(movement.getFee(), movement.getCurrency());
        return fee.currency().equals(amount.currency()) ? Optional.of(fee) : Optional.empty();
    }
}
