package com.educonnect.grades.results;

import com.educonnect.grades.Calendar;
import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Gradebooks.Progress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the marks of a class come to. */
@Stateless
public class ResultService {
    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    @Inject
    Years years;

    @Inject
    ProgressRepository progress;

    public ClassResults ofClass(UUID schoolClass, UUID period) {
        var found = reckoning.reckon(settings.get(schoolClass, null, period).requireReads());
        var setting = found.setting();
        var seen = found.lines().stream()
                .filter(line -> setting.rights().reads(line.id()))
                .toList();
        var counts = counts(schoolClass, period);
        var all = setting.rights().readsEverySubject();
        return new ClassResults(
                schoolClass,
                setting.className(),
                period,
                setting.span().name(),
                setting.calendar().seal(period).map(Calendar.Seal::id).orElse(null),
                seen.stream()
                        .map(line -> column(line, counts.get(line.id()), found.book()))
                        .toList(),
                all ? found.book().generalFigures() : null,
                found.pupils().stream()
                        .filter(ListedPupil::counted)
                        .map(pupil -> line(pupil, seen, all, found.book()))
                        .toList());
    }

    private Map<UUID, Progress> counts(UUID schoolClass, UUID period) {
        return progress.classes(years.get(period), schoolClass).stream()
                .flatMap(taught -> taught.subjects().stream())
                .collect(Collectors.toMap(Progress::id, Function.identity()));
    }

    private static ClassResults.Column column(SubjectLine line, Progress counts, Book book) {
        return new ClassResults.Column(
                line.id(),
                line.code(),
                line.name(),
                line.coefficient(),
                counts == null ? 0 : counts.assessments(),
                counts == null ? 0 : counts.expected() - counts.given(),
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
