package com.educonnect.grades.results;

import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Setting;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.people.SchoolTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all that a class's figures are made of, in four statements, and reckons them. */
@Dependent
public class Reckoning {
    @Inject
    BookRepository books;

    @Inject
    SchoolTime time;

    /** What a class's figures are read from, and the figures. */
    public record Reckoned(
            Setting setting,
            List<ListedPupil> pupils,
            List<SubjectLine> lines,
            List<AssessmentView> assessments,
            List<GivenMark> marks,
            Book book) {}

    public Reckoned reckon(Setting setting) {
        return reckon(setting, setting.calendar().within(setting.period()));
    }

    /** The same with what the rest of the year adds to it: how each came here, and what the year comes to. */
    public Reckoned reckonYear(Setting setting) {
        return reckon(setting, setting.calendar().spans().stream().map(Span::id).toList());
    }

    /**
     * Whether a year's figures hold those of a term as they are reckoned alone: the year is divided by it, nobody else is
     * counted in it, and no subject beside the programme was assessed.
     */
    public boolean holds(Reckoned year, Setting term) {
        return year.book().dividesBy(term.period())
                && year.lines().stream().allMatch(line -> line.coefficient() != null)
                && books.pupils(term, term.countedOn(time.today())).equals(year.pupils());
    }

    private Reckoned reckon(Setting setting, Collection<UUID> periods) {
        var pupils = books.pupils(setting, setting.countedOn(time.today()));
        var ids = pupils.stream().map(ListedPupil::id).toList();
        var given = books.marks(setting, periods, ids);
        var made = books.assessments(
                setting, periods, given.stream().map(GivenMark::assessment).collect(Collectors.toSet()));
        var lines = books.subjects(
                setting, made.stream().map(AssessmentView::subject).collect(Collectors.toSet()));
        return new Reckoned(setting, pupils, lines, made, given, new Book(setting, pupils, lines, made, given));
    }
}
