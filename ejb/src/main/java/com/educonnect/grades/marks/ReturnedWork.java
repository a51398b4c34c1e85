package com.educonnect.grades.marks;

import com.educonnect.courses.assignments.SubmissionsMarked;
import com.educonnect.courses.assignments.SubmissionsMarked.Marked;
import com.educonnect.grades.Decimals;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.Settings;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.marks.StandingRepository.Standing;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Entry;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Enters the marks of work that was given back, as the teacher who gives it back would. A mark that somebody has entered
 * by hand since is not overwritten: then nothing is given back, and the teacher is told.
 */
@ApplicationScoped
public class ReturnedWork {
    @Inject
    MarkService marks;

    @Inject
    StandingRepository repository;

    @Inject
    Settings settings;

    public void enter(@Observes SubmissionsMarked told) {
        var book = repository.book(told.assessment()).orElseThrow(() -> new Rejected(GradeError.ASSESSMENT_UNKNOWN));
        var entry = settings.get(book.key()).scheme().entry();
        var standing = repository.standing(
                told.assessment(), told.marks().stream().map(Marked::pupil).toList());
        var scale = new Scaled(entry, Fraction.of(told.maximum()), Fraction.of(book.maximum()));
        var cells = told.marks().stream()
                .map(mark -> scale.cell(told.assessment(), mark, standing))
                .toList();
        var entered = marks.enter(book.key(), new EnterMarks(null, null, null, cells));
        requireSettled(entered.results());
    }

    private static void requireSettled(List<EnteredMarks.Result> results) {
        results.stream().filter(result -> !result.isSettled()).findFirst().ifPresent(refused -> {
            throw refused.title() == null
                    ? new Rejected(GradeError.MARK_STANDS)
                    : new Rejected(GradeError.MARK_NOT_TAKEN, refused.title());
        });
    }

    /** From the scale of the work to that of the assessment, by steps that the school enters. */
    private record Scaled(Entry entry, Fraction from, Fraction to) {
        Cell cell(UUID assessment, Marked mark, Map<UUID, Standing> standing) {
            var there = standing.get(mark.pupil());
            var score = of(mark.score());
            if (there != null && there.isThere() && !there.says(score, mark.state()) && !isOurs(there, mark)) {
                throw new Rejected(GradeError.MARK_STANDS);
            }
            return new Cell(
                    assessment, mark.pupil(), there == null ? 0 : there.version(), score, mark.state(), null, null);
        }

        private boolean isOurs(Standing there, Marked mark) {
            return mark.before() != null
                    && there.says(of(mark.before().score()), mark.before().state());
        }

        private BigDecimal of(BigDecimal score) {
            return score == null
                    ? null
                    : Decimals.shortest(
                            entry.nearest(Fraction.of(score).times(to).dividedBy(from)));
        }
    }
}
