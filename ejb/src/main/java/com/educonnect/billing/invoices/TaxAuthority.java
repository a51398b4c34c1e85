package com.educonnect.billing.invoices;

import com.educonnect.billing.payments.Unanswered;
import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;

/** A State's system that numbers invoices (FNE, e-MECeF, eTIMS …), each as a bean of its own. */
public interface TaxAuthority {
    /** What {@code seller.clearance} calls it. */
    String system();

    /**
     * Whether the same number may be handed in again after an answer was lost, and is answered as the first time. Where not,
     * a lost answer is for a person to look up.
     */
    boolean isRepeatable();

    Decision submit(Submission submission) throws Unanswered;

    /**
     * What is handed in.
     *
     * @param credited what the authority answered of the invoice that a credit note is about; null for an invoice
     */
    record Submission(
            InvoiceDocument said, TaxDesk desk, @Nullable JsonObject credited) {}

    /** What the authority says. */
    sealed interface Decision {
        /**
         * @param qr what the code on the paper says
         * @param receipt the whole answer, to be kept
         */
        record Cleared(String reference, String qr, JsonObject receipt) implements Decision {}

        /** It has the invoice and will say later. */
        record Waiting() implements Decision {}

        record Refused(String reason) implements Decision {}
    }
}
