package com.educonnect.billing.fees;

import com.educonnect.billing.fees.cash.FeeLanding;
import com.educonnect.billing.payments.PayableSubject;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The account of a family, as a guardian of one of its children pays it; another's is as unknown as none. */
@ApplicationScoped
public class PayableFamily implements PayableSubject {
    @Inject
    OwnFamilies own;

    @EJB
    OwnFeesService accountsOfCaller;

    @Inject
    FamilyRepository families;

    @Inject
    FamilyAccounts accounts;

    @Inject
    School school;

    @Inject
    Tenants tenants;

    @Override
    public String subject() {
        return FeeLanding.SUBJECT;
    }

    @Override
    public boolean ofOperator() {
        return false;
    }

    @Override
    public Payable payable(UUID id) {
        own.require(id);
        var family = families.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        var open = Math.max(0, accounts.of(id).balance());
        return new Payable(family.number(), school.money(open), "/own-fees");
    }

    @Override
    public String label(UUID id) {
        return families.find(id)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND))
                .number();
    }

    /** In a transaction of its own: who asks after a payment may have none. */
    @Override
    public void requireReader(UUID id) {
        if (!tenants.actor().may("fees.read")) {
            accountsOfCaller.require(id);
        }
    }
}
