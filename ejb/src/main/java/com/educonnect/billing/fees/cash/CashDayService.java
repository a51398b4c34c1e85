package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.FeesError;
import com.educonnect.billing.fees.School;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A cashier's day: the drawer is opened, takes cash, is counted and closed, and a difference is explained and booked. */
@Stateless
public class CashDayService {
    @Inject
    CashDayRepository days;

    @Inject
    CashDays drawers;

    @Inject
    CashBooks books;

    @Inject
    Cursors cursors;

    @Inject
    Tenants tenants;

    @Inject
    School school;

    @Inject
    Audit audit;

    public Page<CashDayView> days(boolean own, String cursor, Integer asked) {
        var limit = Page.size(asked);
        var from = cursor == null ? List.of("9999-12-31", "~") : cursors.decode(cursor, 2);
        return Page.of(
                days.page(own ? tenants.actor().identity() : null, from.get(0), from.get(1), limit + 1),
                limit,
                last -> cursors.encode(last.day().toString(), last.id().toString()));
    }

    public CashDayView day(UUID id) {
        return days.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** The caller's of today; opening it again changes nothing. */
    public CashDayView open(UUID id, long opening) {
        var known = days.find(id);
        if (known.isPresent()) {
            return own(known.get());
        }
        var cashier = tenants.actor().identity();
        var today = school.today();
        drawers.requireNoneBefore(cashier, today);
        if (days.of(cashier, today).isPresent()) {
            throw new Rejected(PlatformError.CONFLICT);
        }
        drawers.open(id, opening);
        audit.record("cash-day.opened", "cash_day", id);
        return day(id);
    }

    /** Closed with the same count again it stays as it is. */
    public CashDayView close(UUID id, CloseCashDay command) {
        var found = own(day(id));
        days.hold(found.cashier(), found.day());
        var held = day(id);
        if (held.closedAt() != null) {
            if (held.counted() != command.counted() || held.banked() != command.banked()) {
                throw new Rejected(FeesError.CASH_DAY_CLOSED, held.day());
            }
            return held;
        }
        require(held, command);
        days.close(id, held.expected(), command);
        books.counted(id, command.counted() - held.expected(), command.banked(), held.cashierName() + " " + held.day());
        audit.record("cash-day.closed", "cash_day", id);
        return day(id);
    }

    private static void require(CashDayView day, CloseCashDay command) {
        if (command.banked() > command.counted()) {
            throw new Rejected(FeesError.MORE_THAN_COUNTED);
        }
        if (command.counted() != day.expected() && command.reason() == null) {
            throw new Rejected(FeesError.DIFFERENCE_UNEXPLAINED, day.expected(), command.counted());
        }
    }

    private static CashDayView own(CashDayView day) {
        if (!day.own()) {
            throw new Rejected(FeesError.NOT_YOUR_DRAWER);
        }
        return day;
    }
}
