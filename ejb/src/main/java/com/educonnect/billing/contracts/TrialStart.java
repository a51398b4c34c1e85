package com.educonnect.billing.contracts;

import com.educonnect.establishments.SchoolSignedUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Every school begins with a trial. */
@ApplicationScoped
public class TrialStart {
    @Inject
    ContractService contracts;

    void signedUp(@Observes SchoolSignedUp event) {
        contracts.begin(event.id(), null);
    }
}
