package com.educonnect.grades.results;

import com.educonnect.grades.assessments.AssessmentView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** When who was in a class, and so which marks an assessment asks for: those of the pupils of its day. */
final class Stays {
    private final List<Stay> all;
    private final Map<UUID, List<Stay>> byPupil;

    Stays(List<Stay> all) {
        this.all = all;
        this.byPupil = all.stream().collect(Collectors.groupingBy(Stay::pupil));
    }

    /** @param until the first day no longer in the class, or null */
    record Stay(UUID pupil, LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** How many marks are not there yet; a state is one, too. */
    int missing(Collection<AssessmentView> made, List<GivenMark> given) {
        var days = made.stream().collect(Collectors.toMap(AssessmentView::id, AssessmentView::heldOn));
        var expected = days.values().stream()
                .mapToLong(day -> all.stream().filter(stay -> stay.covers(day)).count())
                .sum();
        var there = given.stream()
                .filter(mark -> mark.isThere()
                        && days.containsKey(mark.assessment())
                        && byPupil.getOrDefault(mark.pupil(), List.of()).stream()
                                .anyMatch(stay -> stay.covers(days.get(mark.assessment()))))
                .count();
        return Math.toIntExact(expected - there);
    }
}
