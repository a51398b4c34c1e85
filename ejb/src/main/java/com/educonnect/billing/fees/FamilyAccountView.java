package com.educonnect.billing.fees;

import com.educonnect.billing.fees.cash.ReceiptView;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * The account of a family, in minor units.
 *
 * @param balance charged less received; below zero what is paid ahead and covers what comes due next
 * @param due what should be paid by now
 * @param next what comes due next, or null
 * @param items what was charged, the latest due first
 * @param receipts what was received, the latest first
 */
public record FamilyAccountView(
        FamilyView family,
        String currency,
        long charged,
        long received,
        long balance,
        long due,
        @Nullable NextDue next,
        List<AccountItem> items,
        List<ReceiptView> receipts) {

    /** @param amount all that is open on that day */
    public record NextDue(LocalDate dueOn, long amount) {}
}
