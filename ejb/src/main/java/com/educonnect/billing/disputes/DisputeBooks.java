package com.educonnect.billing.disputes;

import com.educonnect.billing.Money;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.billing.ledger.PostedEntry;
import com.educonnect.billing.payments.DisputeMoved;
import com.educonnect.billing.payments.DisputeMoved.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Where disputed money is, in the transaction that records it: taken from us it is a doubtful claim (416), until it comes
 * back or the payment itself is reversed. What the provider keeps for the dispute is a charge, and so remains what it kept
 * of the payment.
 */
@ApplicationScoped
public class DisputeBooks {
    private static final String SOURCE = "dispute";

    @Inject
    LedgerService ledger;

    public void moved(@Observes DisputeMoved dispute) {
        var entry = entry(dispute);
        ledger.post(
                switch (dispute.step()) {
                    case WITHDRAWN -> withdrawn(entry, dispute);
                    case RETURNED -> returned(entry, dispute);
                    case LOST -> lost(entry, dispute);
                });
    }

    private static Entry entry(DisputeMoved dispute) {
        return Entry.of(
                        Chart.journal(Chart.treasury(dispute.provider())),
                        dispute.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                        dispute.amount().currency(),
                        dispute.dispute(),
                        dispute.provider())
                .from(SOURCE, dispute.paymentId(), step(dispute, dispute.step()));
    }

    private static String step(DisputeMoved dispute, Step step) {
        return dispute.dispute() + " " + step.name().toLowerCase(Locale.ROOT);
    }

    private static Entry withdrawn(Entry entry, DisputeMoved dispute) {
        return entry.debit(Chart.DOUBTFUL, null, dispute.amount())
                .debit(Chart.CHARGES, null, dispute.fee())
                .credit(
                        Chart.treasury(dispute.provider()),
                        null,
                        dispute.amount().plus(dispute.fee()));
    }

    /** A fee that is kept no longer came back as well. */
    private Entry returned(Entry entry, DisputeMoved dispute) {
        var back = charged(posted(SOURCE, dispute, step(dispute, Step.WITHDRAWN)), dispute)
                .minus(dispute.fee());
        return entry.debit(
                        Chart.treasury(dispute.provider()),
                        null,
                        dispute.amount().plus(back))
                .credit(Chart.CHARGES, null, back)
                .credit(Chart.DOUBTFUL, null, dispute.amount());
    }

    /** The payment's reversal takes the money from the treasury, which the withdrawal did before, and gives its fee back. */
    private Entry lost(Entry entry, DisputeMoved dispute) {
        var kept = isFirstLost(dispute)
                ? charged(posted("payment", dispute, "settled"), dispute)
                : Money.none(dispute.amount().currency());
        return entry.debit(
                        Chart.treasury(dispute.provider()),
                        null,
                        dispute.amount().minus(kept))
                .debit(Chart.CHARGES, null, kept)
                .credit(Chart.DOUBTFUL, null, dispute.amount());
    }

    /** A payment of which several parts were doubted is reversed once. */
    private boolean isFirstLost(DisputeMoved dispute) {
        return ledger.of(SOURCE, dispute.paymentId()).stream()
                .map(PostedEntry::step)
                .filter(step -> step.endsWith(" lost"))
                .allMatch(step(dispute, Step.LOST)::equals);
    }

    private Optional<PostedEntry> posted(String source, DisputeMoved dispute, String step) {
        return ledger.of(source, dispute.paymentId()).stream()
                .filter(entry -> entry.step().equals(step))
                .findFirst();
    }

    private static Money charged(Optional<PostedEntry> entry, DisputeMoved dispute) {
        var currency = dispute.amount().currency().getCurrencyCode();
        var minor = entry.stream()
                .filter(found -> found.currency().equals(currency))
                .flatMap(found -> found.lines().stream())
                .filter(line -> line.account().equals(Chart.CHARGES))
                .mapToLong(line -> line.amount())
                .sum();
        return Money.of(minor, currency);
    }
}
