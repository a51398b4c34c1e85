/**
 * Invoices and credit notes of the operator: made from a contract's charges, numbered without gaps for each seller and
 * year, taxed by the rates of the day, never changed once they are issued, settled by payments, credit, withholding and
 * write-offs, and booked in the ledger at each step. Owns {@code seller}, {@code tax_rate}, {@code invoice}, {@code
 * invoice_draft}, {@code settlement} and {@code clearance}. Observes {@code PaymentSettled} and {@code PaymentReversed} of
 * payments and {@code SchoolSignedUp} of establishments.
 */
package com.educonnect.billing.invoices;
