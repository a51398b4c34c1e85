package com.educonnect.analytics.warning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reckons the warnings of the running school anew, once a week: what the ended years teach depends on how far the
 * running one has come. It learns between transactions and holds none meanwhile: one sees, others read what schools of the
 * district have laid together, the last keeps.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarningService {
    /** The same facts give the same warnings. */
    private static final long SEED = 2008;

    @Inject
    WarningRenewal renewal;

    @Inject
    Lookout lookout;

    @Inject
    Pools pools;

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
        return renewal.keep(learn(lookout.see(today), today), today);
    }

    List<LevelModel> learn(Lookout.Seen seen, LocalDate today) {
        return seen.sightings().stream()
                .collect(Collectors.groupingBy(Sighting::level, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(level -> learn(level.getKey(), level.getValue(), seen.district(), today))
                .toList();
    }

    /** From the school's own years; where they are too few and it shares, from those of the district's schools that do. */
    private LevelModel learn(String level, List<Sighting> sightings, UUID district, LocalDate today) {
        var own = LevelModel.of(level, sightings, SEED);
        if (district == null || !own.knowsTooLittle()) {
            return own;
        }
        var pool = pools.of(district, level, today);
        if (!pool.suffices()) {
            return own;
        }
        var pooled = LevelModel.of(level, pool, sightings, SEED);
        return pooled.knowsTooLittle() ? own : pooled;
    }
}
