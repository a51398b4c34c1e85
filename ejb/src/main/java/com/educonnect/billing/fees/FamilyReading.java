package com.educonnect.billing.fees;

import com.educonnect.billing.fees.cash.Receipts;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts the account of a family together as it is shown. */
@Dependent
class FamilyReading {
    @Inject
    FamilyRepository families;

    @Inject
    FamilyAccounts accounts;

    @Inject
    Receipts receipts;

    @Inject
    School school;

    FamilyAccountView account(UUID id) {
        var family = families.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var account = accounts.of(id);
        var today = school.today();
        return new FamilyAccountView(
                family,
                school.currency().getCurrencyCode(),
                account.charged(),
                account.received(),
                account.balance(),
                account.due(today),
                account.next(today).orElse(null),
                account.items(),
                receipts.of(id));
    }
}
