package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.util.UUID;

/** Money that goes back to its payer, all of it or a part. */
public record Refund(UUID id, Money amount) {}
