/**
 * What families owe to the school and have paid, always in the school's own books. Pupils who share a paying guardian are
 * one family with one running account: its balance is all that was charged less all receipts, and is what the ledger's
 * account of customers holds of that family. What is paid ahead stays there and covers what comes due next, so that no
 * entry is needed to use it; a balance below zero is the family's advance.
 *
 * <p>{@code plan} says what a year costs and charges it, {@code cash} receives money. Owns {@code family}, {@code
 * family_pupil}, {@code fee}, {@code fee_reduction}, {@code fee_charge}, {@code fee_receipt} and {@code cash_day}. Asks
 * {@code payments} and {@code ledger}, observes {@code PaymentSettled} and {@code PaymentReversed}. Nothing here shuts a
 * pupil out: debtors are listed, and that is all. Nor does anything happen by itself when a pupil leaves: what was still to come is
 * listed until somebody says how much of it is let off.
 */
package com.educonnect.billing.fees;
