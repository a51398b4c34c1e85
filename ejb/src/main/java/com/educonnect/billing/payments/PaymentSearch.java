package com.educonnect.billing.payments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Looks in the books at work, in a transaction of its own: one that looked in a school's cannot look in the operator's. */
@Stateless
public class PaymentSearch {
    @Inject
    PaymentRepository payments;

    public Optional<Payment> find(UUID id) {
        return payments.find(id);
    }
}
