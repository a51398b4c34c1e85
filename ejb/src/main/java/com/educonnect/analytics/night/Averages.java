package com.educonnect.analytics.night;

import com.educonnect.grades.Calendar;
import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Reckoning;
import com.educonnect.grades.results.Reckoning.Reckoned;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Takes over the figures of the gradebook, one class in a transaction: each stale term, those that hold it, and the year.
 * Where nobody came or left, one reckoning of the year gives those of its terms too.
 * A class whose school has chosen no scheme yet, or whose marks do not fit it, has none, here as there.
 */
@Dependent
class Averages {
    private static final Logger LOG = Logger.getLogger(Averages.class.getName());

    @Inject
    AverageRepository averages;

    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    Counted count() {
        var schoolClass = averages.next().orElse(null);
        if (schoolClass == null) {
            return Counted.all(0);
        }
        var rows = averages.period(schoolClass)
                .map(period -> settings.get(schoolClass, null, period))
                .map(this::ofClass)
                .orElseGet(() -> averages.clear(schoolClass));
        averages.done(schoolClass);
        return new Counted(rows, true);
    }

    private int ofClass(Setting setting) {
        var calendar = setting.calendar();
        var asked = averages.terms(setting.schoolClass());
        var rows = averages.clearOthers(setting.schoolClass(), setting.year(), ids(calendar));
        var year = year(setting);
        for (var span : calendar.spans()) {
            if (!calendar.isYear(span) && (asked.isEmpty() || holdsAny(calendar, span, asked))) {
                rows += term(setting.schoolClass(), span.id(), year);
            }
        }
        return rows
                + averages.write(
                        setting.schoolClass(),
                        setting.year(),
                        year.map(Figures::ofYear).orElse(Figures.NONE));
    }

    private static Set<UUID> ids(Calendar calendar) {
        var ids = new HashSet<UUID>();
        calendar.spans().stream()
                .filter(span -> !calendar.isYear(span))
                .map(Span::id)
                .forEach(ids::add);
        return ids;
    }

    private static boolean holdsAny(Calendar calendar, Span span, Set<UUID> asked) {
        return asked.stream().anyMatch(term -> calendar.chain(term).contains(span.id()));
    }

    private int term(UUID schoolClass, UUID term, Optional<Reckoned> year) {
        try {
            var setting = settings.get(schoolClass, null, term);
            var found =
                    year.filter(whole -> reckoning.holds(whole, setting)).orElseGet(() -> reckoning.reckon(setting));
            return averages.write(schoolClass, term, Figures.ofTerm(found, term));
        } catch (Rejected none) {
            LOG.fine(() -> "no figures of class " + schoolClass + ": " + none.getMessage());
            return averages.write(schoolClass, term, Figures.NONE);
        }
    }

    /** By the division of the year in which the class was assessed, as of its last part; none where it does not fit. */
    private Optional<Reckoned> year(Setting setting) {
        try {
            return averages.assessedIn(setting.schoolClass())
                    .flatMap(term -> lastBeside(setting.calendar(), term))
                    .map(term -> settings.get(setting.schoolClass(), null, term))
                    .map(reckoning::reckonYear);
        } catch (Rejected none) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> lastBeside(Calendar calendar, UUID term) {
        var chain = calendar.chain(term);
        var kind = calendar.spans().stream()
                .filter(span -> chain.contains(span.id()) && !calendar.isYear(span))
                .max(Comparator.comparing(Span::endsOn).thenComparing(Span::startsOn, Comparator.reverseOrder()))
                .map(Span::kind);
        return kind.flatMap(found -> List.copyOf(calendar.spans()).stream()
                .filter(span -> span.kind().equals(found))
                .max(Comparator.comparing(Span::startsOn))
                .map(Span::id));
    }
}
