package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import com.educonnect.people.PhoneNumbers;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the row of a payment before any provider hears of it. */
@Dependent
class Opening {
    @Inject
    PaymentRepository payments;

    @Inject
    AccountRepository accounts;

    @Inject
    Providers providers;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /** Asking again for the same changes nothing; an id stands for one payment for ever. */
    Payment open(UUID id, AskPayment asked, PayableSubject.Payable payable, String country) {
        var before = payments.find(id);
        if (before.isPresent()) {
            return same(before.get(), asked);
        }
        var made = payment(id, asked, payable, country);
        if (made.payerPhone() != null && !payments.openRoute(id, Phones.digest(made.payerPhone()))) {
            throw new Rejected(PaymentError.PHONE_IS_RINGING);
        }
        if (!payments.create(made, tenants.actor().identity())) {
            throw new Rejected(PaymentError.PAYMENT_IS_FIXED);
        }
        var detail = Map.of(
                "return",
                payable.returnTo(),
                "language",
                tenants.actor().language().getLanguage());
        payments.keep(id, detail);
        audit.record("payment.asked", "payment", id, Map.of("provider", made.provider()));
        return made;
    }

    List<PaymentWay> ways() {
        return accounts.all().stream()
                .filter(account -> account.state().equals("active"))
                .map(account -> PaymentWay.of(providers.get(account.provider()), account.currency()))
                .distinct()
                .toList();
    }

    private static Payment same(Payment before, AskPayment asked) {
        var asks = before.subject().equals(asked.subject())
                && before.subjectId().equals(asked.subjectId())
                && before.provider().equals(asked.provider())
                && before.amount().equals(Money.of(asked.amount(), asked.currency()));
        if (!asks) {
            throw new Rejected(PaymentError.PAYMENT_IS_FIXED);
        }
        return before;
    }

    private Payment payment(UUID id, AskPayment asked, PayableSubject.Payable payable, String country) {
        var account = accounts.active(asked.provider(), asked.currency())
                .orElseThrow(() -> new Rejected(PaymentError.PROVIDER_NOT_OFFERED, asked.provider(), asked.currency()));
        var traits = providers.get(asked.provider()).traits();
        return Payment.created(
                id, account, asked, payable.label(), traits.way() == Traits.Way.PUSH ? phone(asked, country) : null);
    }

    private static String phone(AskPayment asked, String country) {
        return asked.phone() == null
                ? refusePhone()
                : PhoneNumbers.normalise(asked.phone(), country).orElseGet(Opening::refusePhone);
    }

    private static String refusePhone() {
        throw new Rejected(PaymentError.PHONE_NEEDED);
    }
}
