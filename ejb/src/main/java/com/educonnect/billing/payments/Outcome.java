package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.util.List;
import java.util.Map;

/** What a provider says of one payment. */
public sealed interface Outcome {
    /**
     * @param reference the provider's own, for its receipts and statements
     * @param payee whom it was paid to, or null where the provider does not tell
     * @param payer the phone it came from, or null likewise
     */
    record Paid(String reference, Money amount, Money fee, String payee, String payer) implements Outcome {
        public Paid(String reference, Money amount) {
            this(reference, amount, Money.none(amount.currency()), null, null);
        }
    }

    /** @param detail to be kept for the next question, such as a token; {@code url} is where the payer goes */
    record Pending(String reference, Map<String, String> detail) implements Outcome {}

    /** @param code the provider's own word for it */
    record Refused(Reason reason, String code) implements Outcome {}

    /** Nobody confirmed in time; the provider will take no more. */
    record Lapsed(String code) implements Outcome {}

    /** The provider does not know itself; money may have moved. */
    record Ambiguous(String code) implements Outcome {}

    /** The provider has never heard of it: it may be started, by the same id, without a second push. */
    record Absent() implements Outcome {}

    /** It is paid, and somebody doubts it; what became of the doubt is said of each dispute. */
    record Disputed(Paid paid, List<Dispute> disputes) implements Outcome {
        public Disputed {
            disputes = List.copyOf(disputes);
        }

        /** Whether all of it is lost: then the payment has gone back. */
        boolean isLost() {
            return disputes.stream()
                            .filter(Dispute::isLost)
                            .mapToLong(dispute -> dispute.amount().minor())
                            .sum()
                    >= paid.amount().minor();
        }

        boolean isOpen() {
            return disputes.stream().anyMatch(dispute -> dispute.state().isOpen());
        }
    }

    /** It had been paid and went back. */
    record Reversed(String reference, Money amount) implements Outcome {}
}
