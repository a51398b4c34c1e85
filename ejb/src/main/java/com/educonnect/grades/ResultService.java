package com.educonnect.grades;

import com.educonnect.people.SchoolTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the marks come to. */
@Stateless
public class ResultService {
    @Inject
    SettingRepository settings;

    @Inject
    BookRepository books;

    @Inject
    OwnMarks own;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    /** What a class's figures are read from, and the figures. */
    private record Reckoned(
            Setting setting,
            List<ListedPupil> pupils,
            List<SubjectLine> lines,
            List<AssessmentView> assessments,
            List<GivenMark> marks,
            Book book) {}

    public ClassResults ofClass(UUID schoolClass, UUID period) {
        var found = reckon(settings.get(schoolClass, null, period).requireReads());
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
                setting.isSealed(),
                seen.stream().map(line -> column(line, found.book())).toList(),
                all ? found.book().generalFigures() : null,
                found.pupils().stream()
                        .filter(ListedPupil::counted)
                        .map(pupil -> line(pupil, seen, all, found.book()))
                        .toList());
    }

    private static ClassResults.Column column(SubjectLine line, Book book) {
        return new ClassResults.Column(
                line.id(), line.code(), line.name(), line.coefficient(), book.subjectFigures(line.id()));
    }

    private static ClassResults.Line line(ListedPupil pupil, List<SubjectLine> seen, boolean all, Book book) {
        return new ClassResults.Line(
                pupil.id(),
                pupil.name(),
                seen.stream().map(line -> book.subject(pupil.id(), line.id())).toList(),
                all ? book.general(pupil.id()) : null);
    }

    /** For the pupil, and for guardians who have custody of him or her. */
    public OwnResults ofOwn(UUID pupil, UUID period) {
        var schoolClass = own.classOf(pupil, period, time.today());
        var found = reckon(settings.get(schoolClass, null, period));
        var sealed = found.setting().isSealed();
        return new OwnResults(
                pupil,
                schoolClass,
                found.setting().className(),
                period,
                found.setting().span().name(),
                sealed,
                found.lines().stream()
                        .map(line -> ownSubject(pupil, line, found, sealed))
                        .toList(),
                sealed ? found.book().general(pupil) : null,
                sealed ? found.book().generalFigures() : null);
    }

    private OwnResults.Own ownSubject(UUID pupil, SubjectLine line, Reckoned found, boolean sealed) {
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
                        marks.get(each.id()).score(),
                        marks.get(each.id()).state()))
                .toList();
    }

    private boolean isVisible(AssessmentView assessment) {
        return assessment.visibleFrom() != null && !assessment.visibleFrom().isAfter(clock.instant());
    }

    private Reckoned reckon(Setting setting) {
        var pupils = books.pupils(setting, setting.countedOn(time.today()));
        var ids = pupils.stream().map(ListedPupil::id).toList();
        var made = books.assessments(setting, setting.calendar().within(setting.period()), ids);
        var given = books.marks(made.stream().map(AssessmentView::id).toList(), ids);
        var lines = books.subjects(
                setting, made.stream().map(AssessmentView::subject).collect(Collectors.toSet()));
        return new Reckoned(setting, pupils, lines, made, given, new Book(setting, pupils, lines, made, given));
    }
}
