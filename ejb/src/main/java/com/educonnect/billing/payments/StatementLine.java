package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.time.Instant;

/**
 * One payment as the provider's own books have it.
 *
 * @param reference the provider's own, as its outcome bore it
 * @param fee null where it is not told in the payment's currency
 */
public record StatementLine(String reference, Instant at, Money amount, Money fee) {}
