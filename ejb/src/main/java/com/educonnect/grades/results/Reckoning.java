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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all that the figures of classes are made of, in four statements for several classes of a level, and reckons them. */
@Dependent
public class Reckoning {
    @Inject
    BookRepository books;

    @Inject
    MarkRepository marks;

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
            List<GivenMark> marks,
            List<KnownFigure> known) {
        public Reckoned reckon() {
            return new Reckoned(
                    setting,
                    pupils,
                    lines,
                    assessments,
                    marks,
                    new Book(setting, pupils, lines, assessments, marks, known));
        }

        private Set<UUID> subjects() {
            return Stream.concat(
                            assessments.stream().map(AssessmentView::subject),
                            known.stream().map(KnownFigure::subject))
                    .collect(Collectors.toSet());
        }

        private Read with(List<SubjectLine> found) {
            return new Read(setting, pupils, found, assessments, marks, known);
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
        return read(settings, Reckoning::period);
    }

    /** The same classes in their whole years. */
    public List<Read> readYears(List<Setting> settings) {
        return read(settings, Reckoning::year);
    }

    /** The same with what is known already instead of its marks. */
    public List<Read> readParts(List<Part> parts) {
        return readParts(parts, Reckoning::period);
    }

    public List<Read> readPartsOfYears(List<Part> parts) {
        return readParts(parts, Reckoning::year);
    }

    private static Collection<UUID> period(Setting setting) {
        return setting.calendar().within(setting.period());
    }

    private static Collection<UUID> year(Setting setting) {
        return setting.calendar().spans().stream().map(Span::id).toList();
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
        var together = together(settings, periods);
        together.give(marks.all(together.periods(), together.pupils()));
        var made = books.assessments(
                settings.stream().map(Setting::schoolClass).toList(), null, together.periods(), together.assessed());
        return handOut(
                settings,
                together,
                made,
                settings.stream().map(each -> List.<KnownFigure>of()).toList());
    }

    private List<Read> readParts(List<Part> parts, Function<Setting, Collection<UUID>> periods) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var settings = parts.stream().map(Part::setting).toList();
        var together = together(settings, periods);
        var wanted = together.wanted(parts, marks.assessed(together.periods()));
        together.give(marks.some(together.periods(), together.pupils(), wanted));
        var taught = parts.stream().flatMap(Part::taught).toList();
        var made = books.assessmentsOf(
                taught.stream().map(Part.Taught::schoolClass).toList(),
                taught.stream().map(Part.Taught::subject).toList(),
                together.periods(),
                together.assessed());
        return handOut(
                settings,
                together,
                made,
                parts.stream().map(part -> part.knownBeside(wanted)).toList());
    }

    private Together together(List<Setting> settings, Function<Setting, Collection<UUID>> periods) {
        return new Together(settings.stream().map(periods).toList(), pupils(settings));
    }

    private List<Read> handOut(
            List<Setting> settings, Together together, List<AssessmentView> made, List<List<KnownFigure>> known) {
        var read = new ArrayList<Read>();
        var programmes = new Programmes(books);
        for (var i = 0; i < settings.size(); i++) {
            var each = new Read(
                    settings.get(i),
                    together.listed(i),
                    List.of(),
                    together.own(i, settings.get(i), made),
                    together.marks(i),
                    known.get(i));
            programmes.assess(each.setting(), each.subjects());
            read.add(each);
        }
        return read.stream()
                .map(each -> each.with(programmes.lines(each.setting(), each.subjects())))
                .toList();
    }
}
