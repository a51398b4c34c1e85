package com.educonnect.analytics.night;

import com.educonnect.analytics.night.AverageRepository.Due;
import com.educonnect.grades.Calendar;
import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Reckoning;
import com.educonnect.grades.results.Reckoning.Reckoned;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Takes over the figures of the gradebook, some classes in a transaction: each stale term, those that hold it, and the
 * year. Where nobody came or left, one reckoning of the year gives those of its terms too.
 * A class whose school has chosen no scheme yet, or whose marks do not fit it, has none, here as there.
 */
@Dependent
class Averages {
    private static final Logger LOG = Logger.getLogger(Averages.class.getName());
    private static final int MOST = 10;

    @Inject
    AverageRepository averages;

    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    Counted count() {
        var due = averages.next(MOST);
        if (due.isEmpty()) {
            return Counted.all(0);
        }
        var told = new ArrayList<ClassTerm>();
        var kept = new ArrayList<ClassTerm>();
        for (var each : due) {
            if (each.period() != null) {
                tell(each, told, kept);
            }
        }
        var rows = averages.write(due.stream().map(Due::schoolClass).toList(), told, kept);
        return new Counted(rows, due.size() == MOST);
    }

    private void tell(Due due, List<ClassTerm> told, List<ClassTerm> kept) {
        var setting = settings.get(due.schoolClass(), null, due.period());
        var calendar = setting.calendar();
        var year = year(setting, due.assessed());
        for (var span : calendar.spans()) {
            if (calendar.isYear(span)) {
                continue;
            }
            if (due.terms().isEmpty() || holdsAny(calendar, span, due.terms())) {
                told.add(new ClassTerm(due.schoolClass(), span.id(), ofTerm(setting.in(span.id()), year)));
            } else {
                kept.add(new ClassTerm(due.schoolClass(), span.id(), Figures.NONE));
            }
        }
        told.add(new ClassTerm(
                due.schoolClass(), setting.year(), year.map(Figures::ofYear).orElse(Figures.NONE)));
    }

    private static boolean holdsAny(Calendar calendar, Span span, Set<UUID> asked) {
        return asked.stream().anyMatch(term -> calendar.chain(term).contains(span.id()));
    }

    private Figures ofTerm(Setting setting, Optional<Reckoned> year) {
        try {
            var found =
                    year.filter(whole -> reckoning.holds(whole, setting)).orElseGet(() -> reckoning.reckon(setting));
            return Figures.ofTerm(found, setting.period());
        } catch (Rejected none) {
            LOG.fine(() -> "no figures of class " + setting.schoolClass() + ": " + none.getMessage());
            return Figures.NONE;
        }
    }

    /** By the division of the year in which the class was assessed, as of its last part; none where it does not fit. */
    private Optional<Reckoned> year(Setting setting, UUID assessed) {
        try {
            return Optional.ofNullable(assessed)
                    .flatMap(term -> lastBeside(setting.calendar(), term))
                    .map(term -> reckoning.reckonYear(setting.in(term)));
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
