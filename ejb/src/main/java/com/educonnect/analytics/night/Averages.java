package com.educonnect.analytics.night;

import com.educonnect.grades.Calendar;
import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Reckoning;
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
        for (var span : calendar.spans()) {
            if (!calendar.isYear(span) && (asked.isEmpty() || holdsAny(calendar, span, asked))) {
                rows += term(setting.schoolClass(), span.id());
            }
        }
        return rows + year(setting);
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

    private int term(UUID schoolClass, UUID term) {
        try {
            var found = reckoning.reckon(settings.get(schoolClass, null, term));
            return averages.write(schoolClass, term, Figures.ofTerm(found));
        } catch (Rejected none) {
            LOG.fine(() -> "no figures of class " + schoolClass + ": " + none.getMessage());
            return averages.write(schoolClass, term, Figures.NONE);
        }
    }

    /** By the division of the year in which the class was assessed, as of its last part. */
    private int year(Setting setting) {
        var calendar = setting.calendar();
        try {
            var figures = averages.assessedIn(setting.schoolClass())
                    .flatMap(term -> lastBeside(calendar, term))
                    .map(term -> settings.get(setting.schoolClass(), null, term))
                    .map(reckoning::reckonYear)
                    .map(Figures::ofYear)
                    .orElse(Figures.NONE);
            return averages.write(setting.schoolClass(), setting.year(), figures);
        } catch (Rejected none) {
            return averages.write(setting.schoolClass(), setting.year(), Figures.NONE);
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
