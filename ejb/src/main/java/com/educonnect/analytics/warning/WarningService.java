package com.educonnect.analytics.warning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reckons the warnings of the running school anew, once a week: what the ended years teach depends on how far the
 * running one has come. It learns between two transactions and holds none meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarningService {
    /** The same facts give the same warnings. */
    private static final long SEED = 2008;

    @Inject
    WarningRenewal renewal;

    /**
     * Called after the night has counted the school's facts, as often as one likes.
     *
     * @param today where the school is
     * @return how many pupils are warned of; -1 if nothing was done: it is not yet a week, or the school refuses
     */
    public int renew(LocalDate today) {
        if (!renewal.isDue(today)) {
            return -1;
        }
        var models = renewal.sightings(today).stream()
                .collect(Collectors.groupingBy(Sighting::level, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(level -> LevelModel.of(level.getKey(), level.getValue(), SEED))
                .toList();
        return renewal.keep(models, today);
    }
}
