package com.educonnect.analytics.districts;

import com.educonnect.analytics.districts.FigureRepository.LastNight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reports change by a night only: what was read of the same schools after the same nights is shown again, and whoever asks
 * while it is being read waits for it and reads nothing. Each node keeps the few that were asked for last.
 */
@ApplicationScoped
public class KeptReports {
    private static final int MOST = 4;

    private final Map<Key, Place> kept = new LinkedHashMap<>(MOST, 1, true);

    /** @param schools all that the caller may see; month and term as they were asked for */
    record Key(List<String> schools, List<LastNight> nights, LocalDate today, LocalDate month, String term) {}

    /** What was read, never changed afterwards. */
    record Counted(Choices choices, LocalDate month, String term, Report report) {}

    /** Where a report is put by the first who asks; if he fails, the next reads. */
    private static final class Place {
        private Counted counted;

        synchronized Counted get(Supplier<Counted> read) {
            if (counted == null) {
                counted = read.get();
            }
            return counted;
        }
    }

    /** Of schools that have had no night nothing is kept. */
    Counted get(Key key, Supplier<Counted> read) {
        return key.nights().isEmpty() ? read.get() : place(key).get(read);
    }

    private Place place(Key key) {
        synchronized (kept) {
            var place = kept.computeIfAbsent(key, any -> new Place());
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            return place;
        }
    }
}
