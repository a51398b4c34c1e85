package com.educonnect.billing.invoices;

/** A State's system that numbers invoices (FNE, e-MECeF, eTIMS …), each as a bean of its own. */
public interface TaxAuthority {
    /** What {@code seller.clearance} calls it. */
    String system();

    /**
     * Hands an invoice over. Called again for the same number after an answer was lost; the authority must then answer what
     * it decided the first time.
     */
    Decision submit(InvoiceDocument invoice);

    /** What the authority says. */
    sealed interface Decision {
        /** @param qr what the code on the paper says */
        record Cleared(String reference, String qr) implements Decision {}

        /** It has the invoice and will say later. */
        record Waiting() implements Decision {}

        record Refused(String reason) implements Decision {}
    }
}
