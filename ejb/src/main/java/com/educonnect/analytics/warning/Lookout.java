package com.educonnect.analytics.warning;

import jakarta.annotation.Nullable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Looks at the school's pupils of all years, and lays those of ended ones down for the district where the school shares:
 * in one transaction, so that nobody refuses, or is erased by a night, in between.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Lookout {
    @Inject
    RefusalRepository refusals;

    @Inject
    WarningRepository warnings;

    @Inject
    SightingRepository sightings;

    @Inject
    Sharing sharing;

    /** @param district whose schools the school learns with; null where it learns alone */
    public record Seen(List<Sighting> sightings, @Nullable UUID district) {}

    public Seen see(LocalDate today) {
        refusals.hold();
        warnings.holdNight();
        var seen = refusals.isRefused() ? List.<Sighting>of() : sightings.on(today);
        return new Seen(seen, sharing.lay(seen, today).orElse(null));
    }
}
