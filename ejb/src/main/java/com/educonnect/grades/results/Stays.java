package com.educonnect.grades.results;

import java.time.LocalDate;
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

    /** How many marks of an assessment are not there yet; a state is one, too. */
    int missing(LocalDate heldOn, List<GivenMark> given) {
        var missing = 0;
        for (var stay : all) {
            missing += stay.covers(heldOn) ? 1 : 0;
        }
        for (var mark : given) {
            missing -= mark.isThere() && isThere(mark.pupil(), heldOn) ? 1 : 0;
        }
        return missing;
    }

    private boolean isThere(UUID pupil, LocalDate day) {
        for (var stay : byPupil.getOrDefault(pupil, List.of())) {
            if (stay.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
