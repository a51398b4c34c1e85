package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.FeesError;
import com.educonnect.billing.fees.School;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Finds the drawer into which cash goes. */
@Dependent
class CashDays {
    static final String CASH = "cash";

    @Inject
    CashDayRepository days;

    @Inject
    ReceiptWords words;

    @Inject
    School school;

    /** The caller's of today, opened with what was left in it where nobody opened it; what is closed stays closed. */
    UUID drawer() {
        var cashier = words.actor();
        var today = school.today();
        requireNoneBefore(cashier, today);
        var found = days.of(cashier, today);
        if (found.isPresent()) {
            if (found.get().closedAt() != null) {
                throw new Rejected(FeesError.CASH_DAY_CLOSED, today);
            }
            return found.get().id();
        }
        var id = Ids.next();
        open(id, days.left(cashier));
        return id;
    }

    void open(UUID id, long opening) {
        var name = words.cashier();
        days.open(id, words.actor(), name == null ? "" : name, school.today(), opening);
    }

    void requireNoneBefore(UUID cashier, LocalDate today) {
        days.openBefore(cashier, today).ifPresent(before -> {
            throw new Rejected(FeesError.CASH_DAY_BEFORE, before);
        });
    }
}
