package com.educonnect.grades;

import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.rules.PeriodTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A calendar's periods as figures see them: the year first. One school may divide its year in several ways, as terms for
 * some classes and semesters for others; a class has the one of the period asked for or, asked for the year, those in
 * which it was assessed.
 */
public final class YearTree {
    /** The place of the year itself. */
    public static final int YEAR = 0;

    private final Calendar calendar;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>(List.of(-1));

    private YearTree(Calendar calendar) {
        this.calendar = calendar;
    }

    public static YearTree around(Calendar calendar, UUID period, Set<UUID> assessed) {
        var tree = new YearTree(calendar);
        var spans = calendar.spans();
        spans.stream().filter(calendar::isYear).forEach(year -> tree.places.put(year.id(), YEAR));
        var kinds = tree.kinds(period, assessed);
        spans.stream()
                .filter(span -> tree.isDivision(span) && (kinds.isEmpty() || kinds.contains(span.kind())))
                .forEach(span -> tree.add(span, YEAR));
        return tree;
    }

    private Set<String> kinds(UUID period, Set<UUID> assessed) {
        var kinds = kindsAround(Set.of(period));
        return kinds.isEmpty() ? kindsAround(assessed) : kinds;
    }

    private Set<String> kindsAround(Set<UUID> periods) {
        var kinds = new HashSet<String>();
        for (var period : periods) {
            var chain = calendar.chain(period);
            calendar.spans().stream()
                    .filter(span -> chain.contains(span.id()) && isDivision(span))
                    .forEach(span -> kinds.add(span.kind()));
        }
        return kinds;
    }

    /** Whether a period divides the year itself. */
    private boolean isDivision(Span span) {
        return !places.containsKey(span.id())
                && (span.parent() == null || Integer.valueOf(YEAR).equals(places.get(span.parent())));
    }

    private void add(Span span, int parent) {
        places.put(span.id(), parents.size());
        parents.add(parent);
        var place = parents.size() - 1;
        calendar.spans().stream()
                .filter(inner -> span.id().equals(inner.parent()))
                .forEach(inner -> add(inner, place));
    }

    public PeriodTree periods() {
        return new PeriodTree(parents.stream().mapToInt(Integer::intValue).toArray());
    }

    public int place(UUID period) {
        return places.get(period);
    }

    public boolean has(UUID period) {
        return places.containsKey(period);
    }
}
