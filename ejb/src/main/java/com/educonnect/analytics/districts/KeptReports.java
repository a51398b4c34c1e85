package com.educonnect.analytics.districts;

import com.educonnect.analytics.districts.FigureRepository.LastNight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reports change by a night only: what was read of the same schools after the same nights is shown again. Each node keeps
 * the few that were asked for last.
 */
@ApplicationScoped
public class KeptReports {
    private static final int MOST = 4;

    private final Map<Key, Counted> kept = new LinkedHashMap<>(MOST, 1, true);

    /** @param schools all that the caller may see; month and term as they were asked for */
    record Key(List<String> schools, List<LastNight> nights, LocalDate today, LocalDate month, String term) {}

    /** What was read, never changed afterwards. */
    record Counted(Choices choices, LocalDate month, String term, Report report) {}

    /** Of schools that have had no night nothing is kept. */
    Counted get(Key key, Supplier<Counted> read) {
        if (key.nights().isEmpty()) {
            return read.get();
        }
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        var found = read.get();
        synchronized (kept) {
            kept.put(key, found);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }
}
