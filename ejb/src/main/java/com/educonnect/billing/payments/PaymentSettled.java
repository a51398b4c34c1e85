package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.time.Instant;
import java.util.UUID;

/** Money has come, exactly once for each payment; told in the transaction that records it. */
public record PaymentSettled(
        UUID paymentId, String provider, String subject, UUID subjectId, Money amount, Money fee, Instant at) {}
