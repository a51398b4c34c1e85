package com.educonnect.billing.fees;

import com.educonnect.billing.fees.cash.ReceiptView;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * The account of a family as its guardian sees it.
 *
 * @param payable what can be paid now: all that is open, also before its day
 */
public record OwnAccountView(
        UUID id,
        String number,
        String name,
        List<String> pupils,
        String currency,
        long balance,
        long due,
        long payable,
        @Nullable FamilyAccountView.NextDue next,
        List<AccountItem> items,
        List<ReceiptView> receipts) {}
