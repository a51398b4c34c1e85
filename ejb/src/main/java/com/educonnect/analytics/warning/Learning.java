package com.educonnect.analytics.warning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Learns level by level. */
@Dependent
class Learning {
    /** The same facts give the same warnings. */
    private static final long SEED = 2008;

    @Inject
    Pools pools;

    List<LevelModel> of(Lookout.Seen seen, LocalDate today) {
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
