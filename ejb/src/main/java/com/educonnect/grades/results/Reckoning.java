package com.educonnect.grades.results;

import com.educonnect.grades.Calendar.Span;
import com.educonnect.grades.Setting;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.people.SchoolTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads all that the figures of classes are made of, in four statements for several classes of a level, and reckons them. */
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

    /** What a class's figures are read from. */
    public record Read(
            Setting setting,
            List<ListedPupil> pupils,
            List<SubjectLine> lines,
            List<AssessmentView> assessments,
            List<GivenMark> marks) {
        public Reckoned reckon() {
            return new Reckoned(
                    setting, pupils, lines, assessments, marks, new Book(setting, pupils, lines, assessments, marks));
        }
    }

    public Reckoned reckon(Setting setting) {
        return read(List.of(setting)).getFirst().reckon();
    }

    /** The same with what the rest of the year adds to it: how each came here, and what the year comes to. */
    public Reckoned reckonYear(Setting setting) {
        return readYears(List.of(setting)).getFirst().reckon();
    }

    /** Classes in their periods, in their order. */
    public List<Read> read(List<Setting> settings) {
        return read(settings, setting -> setting.calendar().within(setting.period()));
    }

    /** The same classes in their whole years. */
    public List<Read> readYears(List<Setting> settings) {
        return read(
                settings,
                setting -> setting.calendar().spans().stream().map(Span::id).toList());
    }

    /** Who is listed in each class, as {@link #holds} compares them. */
    public List<List<ListedPupil>> pupils(List<Setting> settings) {
        return settings.isEmpty() ? List.of() : books.pupils(settings, time.today());
    }

    /**
     * Whether a year's figures hold those of a term as they are reckoned alone: the year is divided by it, nobody else is
     * counted in it, and no subject beside the programme was assessed.
     *
     * @param listed in the term
     */
    public static boolean holds(Reckoned year, UUID term, List<ListedPupil> listed) {
        return year.book().dividesBy(term)
                && year.lines().stream().allMatch(line -> line.coefficient() != null)
                && listed.equals(year.pupils());
    }

    private List<Read> read(List<Setting> settings, Function<Setting, Collection<UUID>> periods) {
        if (settings.isEmpty()) {
            return List.of();
        }
        var listed = pupils(settings);
        var together = new Together(settings.stream().map(periods).toList(), listed);
        together.give(books.marks(together.periods(), together.pupils()));
        var made = books.assessments(
                settings.stream().map(Setting::schoolClass).toList(), null, together.periods(), together.assessed());
        var read = new ArrayList<Read>();
        var programmes = new Programmes(books);
        for (var i = 0; i < settings.size(); i++) {
            var own = together.own(i, settings.get(i), made);
            programmes.assess(settings.get(i), own);
            read.add(new Read(settings.get(i), listed.get(i), List.of(), own, together.marks(i)));
        }
        return read.stream()
                .map(each -> new Read(
                        each.setting(),
                        each.pupils(),
                        programmes.lines(each.setting(), each.assessments()),
                        each.assessments(),
                        each.marks()))
                .toList();
    }
}
