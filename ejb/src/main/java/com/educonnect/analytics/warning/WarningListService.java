package com.educonnect.analytics.warning;

import com.educonnect.people.Reach;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pupils to look after: for the office all of them, for others those of classes they lead. */
@Stateless
public class WarningListService {
    @Inject
    WarningLists lists;

    @Inject
    Tenants tenants;

    @Inject
    Reach reach;

    @Inject
    SchoolTime time;

    /**
     * The likeliest first.
     *
     * @param schoolClass null for all that the caller may see
     */
    public Page<WarningView> warnings(UUID schoolClass, String cursor, Integer limit) {
        tenants.actor().require("warnings.read");
        return lists.page(sight(), schoolClass, cursor, limit);
    }

    /** What a board shows of them: the likeliest, and how many there are; none for whoever may not read warnings. */
    public WarningGlance glance() {
        return tenants.actor().may("warnings.read") ? lists.glance(sight()) : WarningGlance.NONE;
    }

    private WarningLists.Sight sight() {
        return new WarningLists.Sight(reach.everyClass(), tenants.actor().person(), time.today());
    }
}
