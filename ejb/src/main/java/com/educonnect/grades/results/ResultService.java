package com.educonnect.grades.results;

import com.educonnect.grades.Calendar;
import com.educonnect.grades.Settings;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.results.Reckoning.Reckoned;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the marks of a class come to. */
@Stateless
public class ResultService {
    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    @Inject
    BookRepository books;

    public ClassResults ofClass(UUID schoolClass, UUID period) {
        var found = reckoning.reckon(settings.get(schoolClass, null, period).requireReads());
        var setting = found.setting();
        var seen = found.lines().stream()
                .filter(line -> setting.rights().reads(line.id()))
                .toList();
        var all = setting.rights().readsEverySubject();
        return new ClassResults(
                schoolClass,
                setting.className(),
                period,
                setting.span().name(),
                setting.calendar().seal(period).map(Calendar.Seal::id).orElse(null),
                columns(schoolClass, seen, found),
                all ? found.book().generalFigures() : null,
                found.pupils().stream()
                        .filter(ListedPupil::counted)
                        .map(pupil -> line(pupil, seen, all, found.book()))
                        .toList());
    }

    private List<ClassResults.Column> columns(UUID schoolClass, List<SubjectLine> seen, Reckoned found) {
        var made = found.assessments().stream()
                .filter(each -> each.schoolClass().equals(schoolClass))
                .collect(Collectors.groupingBy(AssessmentView::subject));
        var given = found.marks().stream().collect(Collectors.groupingBy(GivenMark::assessment));
        var stays = books.stays(schoolClass);
        return seen.stream()
                .map(line -> column(line, made.getOrDefault(line.id(), List.of()), given, stays, found.book()))
                .toList();
    }

    private static ClassResults.Column column(
            SubjectLine line, List<AssessmentView> made, Map<UUID, List<GivenMark>> given, Stays stays, Book book) {
        var missing = made.stream()
                .mapToInt(each -> stays.missing(each.heldOn(), given.getOrDefault(each.id(), List.of())))
                .sum();
        return new ClassResults.Column(
                line.id(),
                line.code(),
                line.name(),
                line.coefficient(),
                made.size(),
                missing,
                book.subjectFigures(line.id()));
    }

    private static ClassResults.Line line(ListedPupil pupil, List<SubjectLine> seen, boolean all, Book book) {
        return new ClassResults.Line(
                pupil.id(),
                pupil.familyName(),
                pupil.givenNames(),
                seen.stream().map(line -> book.subject(pupil.id(), line.id())).toList(),
                all ? book.general(pupil.id()) : null);
    }
}
