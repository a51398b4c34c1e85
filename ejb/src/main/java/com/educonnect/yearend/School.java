package com.educonnect.yearend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The school's ladder: its levels by position, and the classes of the year on each. */
final class School {
    private final Map<UUID, Integer> positions;
    private final Map<UUID, LeavingClass> classes;

    /** @param positions of the levels, by level */
    School(Map<UUID, Integer> positions, List<LeavingClass> classes) {
        this.positions = new HashMap<>(positions);
        this.classes = classes.stream().collect(Collectors.toMap(LeavingClass::id, Function.identity()));
    }

    LeavingClass get(UUID schoolClass) {
        return classes.get(schoolClass);
    }

    boolean has(UUID schoolClass) {
        return classes.containsKey(schoolClass);
    }

    List<LeavingClass> classes() {
        return classes.values().stream()
                .sorted(Comparator.comparing((LeavingClass each) -> position(each))
                        .thenComparing(LeavingClass::code))
                .toList();
    }

    /** Two levels at one position say nothing of which is the higher. */
    boolean isOrdered() {
        return positions.values().stream().distinct().count() == positions.size();
    }

    private int position(LeavingClass schoolClass) {
        return schoolClass.levels().stream().map(positions::get).findFirst().orElse(Integer.MAX_VALUE);
    }

    /** The level above that of a class, empty where the school ends. */
    Optional<UUID> above(LeavingClass from) {
        return positions.entrySet().stream()
                .filter(level -> level.getValue() > position(from))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Classes of that level and of the same stream or, where there are none, of no stream, by code. */
    List<LeavingClass> next(LeavingClass from, UUID level) {
        var there = classes().stream().filter(each -> each.has(level)).toList();
        var same = there.stream()
                .filter(each -> from.stream() != null && from.stream().equals(each.stream()))
                .toList();
        return same.isEmpty()
                ? there.stream().filter(each -> each.stream() == null).toList()
                : same;
    }
}
