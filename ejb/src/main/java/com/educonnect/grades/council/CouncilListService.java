package com.educonnect.grades.council;

import com.educonnect.grades.council.CouncilRepository.Progress;
import com.educonnect.grades.council.Councils.Commented;
import com.educonnect.grades.council.Councils.Line;
import com.educonnect.grades.results.GradebookListService;
import com.educonnect.grades.results.Gradebooks;
import com.educonnect.grades.results.Gradebooks.Taught;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which councils there are and what they still need: four statements, whatever their number. */
@Stateless
public class CouncilListService {
    @Inject
    GradebookListService gradebooks;

    @Inject
    CouncilRepository councils;

    @Inject
    CommentRepository comments;

    @Inject
    Tenants tenants;

    /** @param period null for that of today */
    public Councils councils(UUID period) {
        tenants.actor().require("councils.read");
        var seen = gradebooks.gradebooks(period);
        var progress = councils.ofPeriod(seen.period());
        var written = comments.written(seen.period());
        return new Councils(
                seen.period(),
                seen.periods(),
                seen.classes().stream()
                        .filter(taught -> progress.containsKey(taught.id()))
                        .map(taught ->
                                line(taught, progress.get(taught.id()), written.getOrDefault(taught.id(), Map.of())))
                        .toList());
    }

    private static Line line(Taught taught, Progress progress, Map<UUID, Integer> written) {
        return new Line(
                taught.id(),
                taught.code(),
                taught.name(),
                taught.pupils(),
                progress.meeting().state(),
                progress.meeting().heldOn(),
                taught.sealed(),
                progress.comments(),
                progress.prepared(),
                progress.decided(),
                taught.whole(),
                commented(taught.subjects(), written));
    }

    private static List<Commented> commented(List<Gradebooks.Progress> subjects, Map<UUID, Integer> written) {
        return subjects.stream()
                .filter(Gradebooks.Progress::enters)
                .map(subject -> new Commented(subject.id(), subject.name(), written.getOrDefault(subject.id(), 0)))
                .toList();
    }
}
