package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.time.Instant;
import java.util.UUID;

/** Money that had come went back, by the provider or by us; told in the transaction that records it. */
public record PaymentReversed(
        UUID paymentId, String provider, String subject, UUID subjectId, Money amount, Instant at) {}
