package com.educonnect.analytics.warning;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The head's agreement that the school learns together with others of its district. */
@Stateless
public class SharingService {
    @Inject
    Sharing sharing;

    @Inject
    RefusalRepository refusals;

    @Inject
    WarningStates states;

    @Inject
    Tenants tenants;

    public WarningState save(SaveSharing command) {
        tenants.actor().require("warnings.manage");
        refusals.hold();
        if (command.shared()) {
            agree();
        } else {
            sharing.withdraw();
        }
        return states.now();
    }

    private void agree() {
        if (refusals.isRefused()) {
            throw new Rejected(WarningError.SWITCHED_OFF);
        }
        sharing.agree(tenants.actor().identity());
    }
}
