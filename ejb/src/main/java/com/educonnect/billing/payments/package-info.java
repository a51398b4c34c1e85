/**
 * Payments from the first push to the last callback, in the books of a school or of the operator. A payment is a row
 * before the provider hears of it, and its id is what the provider knows it by. What a provider tells us is a hint: its
 * state is read anew, compared with what was asked, and moved on by {@link com.educonnect.billing.payments.Progress}
 * under the row's lock. Remote calls stand between two transactions and never within one.
 *
 * <p>Each provider is a {@link com.educonnect.billing.payments.Provider} in a package below. What is paid belongs to
 * others, who offer it as {@link com.educonnect.billing.payments.PayableSubject} and observe {@link
 * com.educonnect.billing.payments.PaymentSettled} and {@link com.educonnect.billing.payments.PaymentReversed} in the
 * transaction that records them. Owns {@code provider_account}, {@code payment}, {@code payment_route} and {@code
 * provider_event}.
 */
package com.educonnect.billing.payments;
