package com.educonnect.analytics.night;

import com.educonnect.analytics.night.Figures.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Lines of classes in terms. Of what and of whom they are is told by places in lists: it comes again with each line. */
final class ToldLines {
    private final Map<Taught, Integer> taught = new LinkedHashMap<>();
    private final Map<UUID, Integer> pupils = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Counted from 1, in {@link #taught()} and {@link #pupils()}. */
    record Place(int taught, int pupil) {}

    static ToldLines of(List<ClassTerm> told, Function<Figures, List<Line>> lines) {
        var all = new ToldLines();
        for (var each : told) {
            lines.apply(each.figures()).forEach(line -> all.add(each, line));
        }
        return all;
    }

    private void add(ClassTerm of, Line line) {
        lines.add(line);
        places.add(new Place(
                place(taught, new Taught(of.schoolClass(), of.term(), line.subject())), place(pupils, line.pupil())));
    }

    private static <T> int place(Map<T, Integer> places, T of) {
        var next = places.size() + 1;
        var known = places.putIfAbsent(of, next);
        return known == null ? next : known;
    }

    Collection<Taught> taught() {
        return taught.keySet();
    }

    Collection<UUID> pupils() {
        return pupils.keySet();
    }

    List<Line> lines() {
        return lines;
    }

    /** Of each line. */
    List<Place> places() {
        return places;
    }
}
