package com.educonnect.grades.results;

import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Decimals;
import com.educonnect.grades.Settings;
import com.educonnect.grades.YearTree;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.results.Reckoning.Reckoned;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the marks of a pupil come to, for the pupil, and for guardians who have custody of him or her. */
@Stateless
public class OwnResultService {
    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    @Inject
    OwnMarks own;

    @Inject
    Clock clock;

    /** @param asked null for the period of today */
    public OwnResults results(UUID pupil, UUID asked) {
        var place = own.place(pupil, asked);
        var found = reckoning.reckon(settings.get(place.schoolClass(), null, place.period()));
        var sealed = found.setting().isSealed();
        return new OwnResults(
                pupil,
                place.schoolClass(),
                found.setting().className(),
                place.period(),
                found.setting().span().name(),
                sealed,
                terms(pupil, found),
                found.lines().stream()
                        .map(line -> subject(pupil, line, found, sealed))
                        .toList(),
                sealed ? found.book().general(pupil) : null,
                sealed ? found.book().generalFigures() : null);
    }

    /** The periods of the year as the class divides it, each with the general average that stands in it. */
    private List<OwnResults.Term> terms(UUID pupil, Reckoned found) {
        var calendar = found.setting().calendar();
        var tree = YearTree.around(calendar, found.setting().period(), Set.of());
        return calendar.spans().stream()
                .filter(span -> tree.has(span.id()))
                .map(span -> new OwnResults.Term(
                        span.id(),
                        span.name(),
                        span.startsOn(),
                        span.endsOn(),
                        calendar.holdsOthers(span.id()),
                        calendar.seal(span.id()).isPresent(),
                        calendar.seal(span.id()).isPresent() ? general(pupil, span, found) : null))
                .toList();
    }

    private Figure general(UUID pupil, Span span, Reckoned found) {
        if (span.id().equals(found.setting().period())) {
            return found.book().general(pupil);
        }
        return reckoning
                .reckon(settings.get(found.setting().schoolClass(), null, span.id()))
                .book()
                .general(pupil);
    }

    private OwnResults.Own subject(UUID pupil, SubjectLine line, Reckoned found, boolean sealed) {
        return new OwnResults.Own(
                line.id(),
                line.name(),
                line.coefficient(),
                sealed ? found.book().subject(pupil, line.id()) : null,
                sealed ? found.book().subjectFigures(line.id()) : null,
                shown(pupil, line.id(), found));
    }

    private List<OwnResults.Shown> shown(UUID pupil, UUID subject, Reckoned found) {
        var marks = found.marks().stream()
                .filter(mark -> mark.pupil().equals(pupil) && mark.isThere())
                .collect(Collectors.toMap(GivenMark::assessment, mark -> mark));
        return found.assessments().stream()
                .filter(each -> each.subject().equals(subject) && marks.containsKey(each.id()) && isVisible(each))
                .map(each -> new OwnResults.Shown(
                        each.title(),
                        each.category(),
                        each.heldOn(),
                        each.maximum(),
                        Decimals.shortest(marks.get(each.id()).score()),
                        marks.get(each.id()).state()))
                .toList();
    }

    private boolean isVisible(AssessmentView assessment) {
        return assessment.visibleFrom() != null && !assessment.visibleFrom().isAfter(clock.instant());
    }
}
