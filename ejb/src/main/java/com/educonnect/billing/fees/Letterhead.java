package com.educonnect.billing.fees;

import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.contracts.MentionsView;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What a school has written of itself for its own invoices; the operator keeps it, hence a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Letterhead {
    @Inject
    ContractService contracts;

    @Inject
    Tenants tenants;

    /** None where a district pays for the school, for then they are the district's, or where its contract is over. */
    public Optional<MentionsView> mentions(UUID school) {
        try {
            return tenants.runAs(null, tenants.actor(), () -> contracts
                    .findOfSchool(school)
                    .filter(contract -> contract.party().equals(school))
                    .map(contract -> contracts.mentions(contract.id())));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
