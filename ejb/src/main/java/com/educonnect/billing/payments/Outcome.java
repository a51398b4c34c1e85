package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
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

    /** It had been paid and went back. */
    record Reversed(String reference, Money amount) implements Outcome {}
}
