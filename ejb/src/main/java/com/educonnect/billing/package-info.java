/**
 * Money: what schools and districts owe the operator for EduConnect, and what families owe their school. Both keep books
 * of the same form: invoices or fees, payments by a provider or by hand, receipts and a ledger by double entry. The
 * operator's books lie in the platform's schema, a school's in its own; {@link com.educonnect.billing.Books} says which
 * are open. Amounts are {@link com.educonnect.billing.Money}, whole minor units; accounts follow SYSCOHADA.
 */
package com.educonnect.billing;
