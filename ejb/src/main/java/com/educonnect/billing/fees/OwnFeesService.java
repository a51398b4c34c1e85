package com.educonnect.billing.fees;

import com.educonnect.billing.fees.cash.Receipts;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A guardian's own accounts: what is due next, what was paid. */
@Stateless
public class OwnFeesService {
    @Inject
    OwnFamilies own;

    @Inject
    FamilyReading reading;

    @Inject
    Receipts receipts;

    public List<OwnAccountView> accounts() {
        return own.all().stream()
                .map(reading::account)
                .map(OwnFeesService::view)
                .toList();
    }

    private static OwnAccountView view(FamilyAccountView account) {
        return new OwnAccountView(
                account.family().id(),
                account.family().number(),
                account.family().name(),
                account.family().pupils().stream().map(FamilyView.Child::name).toList(),
                account.currency(),
                account.balance(),
                account.due(),
                Math.max(0, account.balance()),
                account.next(),
                account.items(),
                account.receipts());
    }

    /** Refuses whoever it is not the account of. */
    public void require(UUID family) {
        own.require(family);
    }

    public byte[] receipt(UUID family, UUID receipt) {
        own.require(family);
        return receipts.pdf(family, receipt).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }
}
