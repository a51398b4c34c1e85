package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import com.educonnect.grades.results.MarkRepository.Assessed;
import com.educonnect.grades.results.MarkRepository.Wanted;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A class of which only some subjects are reckoned from marks; its scheme {@code goesOnFromShown}.
 *
 * @param subjects in which it was marked since the others became known
 * @param known what its pupils have in innermost periods
 */
public record Part(Setting setting, Set<UUID> subjects, List<KnownFigure> known) {
    /** One of the subjects of the class. */
    record Taught(UUID schoolClass, UUID subject) {}

    Stream<Taught> taught() {
        return subjects.stream().map(subject -> new Taught(setting.schoolClass(), subject));
    }

    /** A pupil's marks are read in the subjects asked for, and wherever somebody was assessed and nothing is known. */
    Set<Wanted> wanted(List<ListedPupil> listed, Collection<UUID> periods, Set<Assessed> assessed) {
        var there = new HashSet<List<UUID>>();
        known.forEach(figure -> there.add(List.of(figure.pupil(), figure.subject(), figure.period())));
        var wanted = new HashSet<Wanted>();
        for (var each : assessed) {
            if (!periods.contains(each.period())) {
                continue;
            }
            for (var pupil : listed) {
                if (pupil.counted()
                        && (subjects.contains(each.subject())
                                || !there.contains(List.of(pupil.id(), each.subject(), each.period())))) {
                    wanted.add(new Wanted(pupil.id(), each.subject()));
                }
            }
        }
        return wanted;
    }

    /** What stays known when those marks are read. */
    List<KnownFigure> knownBeside(Set<Wanted> wanted) {
        return known.stream()
                .filter(figure -> !subjects.contains(figure.subject())
                        && !wanted.contains(new Wanted(figure.pupil(), figure.subject())))
                .toList();
    }
}
