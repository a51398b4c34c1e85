package com.educonnect.analytics.night;

import com.educonnect.analytics.night.AverageRepository.Due;
import com.educonnect.grades.Calendar;
import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Reckoning;
import com.educonnect.grades.results.Reckoning.Read;
import com.educonnect.grades.results.Reckoning.Reckoned;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reckons what is stale of classes: each stale term, those that hold it, and the year. Where nobody came or left, one
 * reckoning of the year gives those of its terms too.
 * A class whose school has chosen no scheme yet, or whose marks do not fit it, has none, as in the gradebook.
 */
@Dependent
class StaleTerms {
    private static final Logger LOG = Logger.getLogger(StaleTerms.class.getName());

    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    /** How classes are read in their years, and how in single terms. */
    record Reading(Function<List<Setting>, List<Read>> years, Function<List<Setting>, List<Read>> terms) {}

    /** Classes whose year has periods. */
    Map<UUID, Setting> settings(List<Due> due) {
        return due.stream()
                .filter(each -> each.period() != null)
                .collect(Collectors.groupingBy(Due::period, Collectors.mapping(Due::schoolClass, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(each -> settings.of(each.getValue(), each.getKey()).stream())
                .collect(Collectors.toMap(Setting::schoolClass, setting -> setting));
    }

    /** Of classes that have a setting, from all their marks. */
    List<ClassTerm> figures(List<Due> due, Map<UUID, Setting> settings) {
        return figures(due, settings, new Reading(reckoning::readYears, reckoning::read));
    }

    /** The same, read in another way. */
    List<ClassTerm> figures(List<Due> due, Map<UUID, Setting> settings, Reading reading) {
        var there = due.stream()
                .filter(each -> settings.containsKey(each.schoolClass()))
                .toList();
        var years = years(there, settings, reading);
        var told = new ArrayList<ClassTerm>();
        for (var each : there) {
            told.add(new ClassTerm(
                    each.schoolClass(),
                    settings.get(each.schoolClass()).year(),
                    Optional.ofNullable(years.get(each.schoolClass()))
                            .map(Figures::ofYear)
                            .orElse(Figures.NONE)));
        }
        told.addAll(terms(there, settings, years, reading));
        return told;
    }

    /** By the division of the year in which each class was assessed, as of its last part; none where it does not fit. */
    private Map<UUID, Reckoned> years(List<Due> due, Map<UUID, Setting> settings, Reading reading) {
        var divided = due.stream()
                .filter(each -> each.assessed() != null)
                .flatMap(each -> {
                    var setting = settings.get(each.schoolClass());
                    return lastBeside(setting.calendar(), each.assessed()).map(setting::in).stream();
                })
                .toList();
        var years = new HashMap<UUID, Reckoned>();
        for (var read : reading.years().apply(divided)) {
            reckoned(read).ifPresent(year -> years.put(read.setting().schoolClass(), year));
        }
        return years;
    }

    private static Optional<Reckoned> reckoned(Read read) {
        try {
            return Optional.of(read.reckon());
        } catch (Rejected none) {
            LOG.fine(() -> "no figures of class " + read.setting().schoolClass() + ": " + none.getMessage());
            return Optional.empty();
        }
    }

    private List<ClassTerm> terms(
            List<Due> due, Map<UUID, Setting> settings, Map<UUID, Reckoned> years, Reading reading) {
        var byClass = due.stream().collect(Collectors.toMap(Due::schoolClass, each -> each));
        var stale = due.stream()
                .flatMap(each -> stale(each, settings.get(each.schoolClass())))
                .toList();
        var listed = reckoning.pupils(stale);
        var told = new ArrayList<ClassTerm>();
        var alone = new ArrayList<Setting>();
        for (var i = 0; i < stale.size(); i++) {
            var term = stale.get(i);
            var year = years.get(term.schoolClass());
            if (year != null && Reckoning.holds(year, term.period(), listed.get(i))) {
                told.add(figures(term, year, byClass));
            } else {
                alone.add(term);
            }
        }
        for (var read : reading.terms().apply(alone)) {
            var term = read.setting();
            told.add(reckoned(read)
                    .map(found -> figures(term, found, byClass))
                    .orElse(new ClassTerm(term.schoolClass(), term.period(), Figures.NONE)));
        }
        return told;
    }

    private static ClassTerm figures(Setting term, Reckoned found, Map<UUID, Due> due) {
        return new ClassTerm(
                term.schoolClass(),
                term.period(),
                Figures.ofTerm(found, term.period(), due.get(term.schoolClass())::tells));
    }

    private static Stream<Setting> stale(Due due, Setting setting) {
        return setting.calendar().spans().stream()
                .filter(span -> !setting.calendar().isYear(span) && isStale(due, setting.calendar(), span))
                .map(span -> setting.in(span.id()));
    }

    /** Terms whose figures stay as they are. */
    static List<ClassTerm> kept(Due due, Calendar calendar) {
        return calendar.spans().stream()
                .filter(span -> !calendar.isYear(span) && !isStale(due, calendar, span))
                .map(span -> new ClassTerm(due.schoolClass(), span.id(), Figures.NONE))
                .toList();
    }

    private static boolean isStale(Due due, Calendar calendar, Span span) {
        return due.terms().isEmpty()
                || due.terms().stream().anyMatch(term -> calendar.chain(term).contains(span.id()));
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
