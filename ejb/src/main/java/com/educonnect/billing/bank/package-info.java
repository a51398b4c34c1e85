/**
 * The operator's bank account: statements in three forms (a table, CAMT.053, MT940), their lines matched to invoices by the
 * number that the payer wrote, refunds and write-offs by two people, and prepaid vouchers. Owns {@code bank_statement},
 * {@code bank_line}, {@code approval} and {@code voucher}; tells of money by {@code PaymentSettled}.
 */
package com.educonnect.billing.bank;
