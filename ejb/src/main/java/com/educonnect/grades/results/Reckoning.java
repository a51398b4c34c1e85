package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.people.SchoolTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Reads all that a class's figures are made of, in four statements, and reckons them. */
@Dependent
class Reckoning {
    @Inject
    BookRepository books;

    @Inject
    SchoolTime time;

    /** What a class's figures are read from, and the figures. */
    record Reckoned(
            Setting setting,
            List<ListedPupil> pupils,
            List<SubjectLine> lines,
            List<AssessmentView> assessments,
            List<GivenMark> marks,
            Book book) {}

    Reckoned reckon(Setting setting) {
        var pupils = books.pupils(setting, setting.countedOn(time.today()));
        var ids = pupils.stream().map(ListedPupil::id).toList();
        var made = books.assessments(setting, setting.calendar().within(setting.period()), ids);
        var given = books.marks(made.stream().map(AssessmentView::id).toList(), ids);
        var lines = books.subjects(
                setting, made.stream().map(AssessmentView::subject).collect(Collectors.toSet()));
        return new Reckoned(setting, pupils, lines, made, given, new Book(setting, pupils, lines, made, given));
    }
}
