/**
 * The operator's bank account: statements in three forms (a table, CAMT.053, MT940), their lines matched to invoices by the
 * number that the payer wrote, refunds and write-offs by two people, and prepaid vouchers. Owns {@code bank_statement},
 * {@code bank_line}, {@code approval} and {@code voucher}; money arrives by the
 * {@link com.educonnect.billing.payments.Till} of payments, and by nothing else.
 */
package com.educonnect.billing.bank;
