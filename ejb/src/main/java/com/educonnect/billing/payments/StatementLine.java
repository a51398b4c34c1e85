package com.educonnect.billing.payments;

import com.educonnect.billing.Money;

/**
 * One payment as the provider's own books have it.
 *
 * @param payment ours as the provider knows it, or null
 */
public record StatementLine(String reference, String payment, Money amount, Money fee) {}
