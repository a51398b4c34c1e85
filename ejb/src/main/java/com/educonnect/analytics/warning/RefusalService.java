package com.educonnect.analytics.warning;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The head's switch for the school, and a guardian's for a child in his or her custody. */
@Stateless
public class RefusalService {
    @Inject
    Refusals refusals;

    @Inject
    WarningStates states;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    public WarningState state() {
        require("warnings.read");
        return states.now();
    }

    public WarningState save(SaveRefusal command) {
        refusals.save(null, command.refused(), require("warnings.manage"));
        return state();
    }

    public OwnWarning own(UUID pupil) {
        requireCustody(pupil);
        return new OwnWarning(refusals.stand(null), refusals.stand(pupil));
    }

    public OwnWarning save(UUID pupil, SaveRefusal command) {
        refusals.save(pupil, command.refused(), requireCustody(pupil));
        return own(pupil);
    }

    /** To anyone else the pupil does not exist. */
    private Actor requireCustody(UUID pupil) {
        var actor = require("warnings.own");
        if (!refusals.isInCustody(pupil, actor.person(), time.today())) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return actor;
    }

    private Actor require(String permission) {
        tenants.actor().require(permission);
        return tenants.actor();
    }
}
