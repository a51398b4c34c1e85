package com.educonnect.billing.payments;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;

/** What can be paid, and in whose books. */
@ApplicationScoped
public class Subjects {
    @Inject
    @Any
    Instance<PayableSubject> subjects;

    @Inject
    Tenants tenants;

    PayableSubject get(String name) {
        return find(name).orElseThrow(() -> new Rejected(PaymentError.SUBJECT_UNKNOWN, name));
    }

    Optional<PayableSubject> find(String name) {
        return StreamSupport.stream(subjects.spliterator(), false)
                .filter(subject -> subject.subject().equals(name))
                .findFirst();
    }

    /** Somebody of a school pays the operator in the operator's books. */
    <T> T inBooks(boolean ofOperator, Callable<T> work) {
        try {
            return ofOperator && tenants.find().isPresent() ? tenants.runAs(null, tenants.actor(), work) : work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
