package com.educonnect.grades.results;

import com.educonnect.grades.Calendar;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.Reckoning.Reckoned;
import com.educonnect.grades.rules.Working;
import com.educonnect.grades.rules.scheme.Label;
import com.educonnect.people.SchoolTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The figures of a class for papers: the same as on every screen, with what they were made of beside them. */
@Dependent
public class Reports {
    @Inject
    Reckoning reckoning;

    @Inject
    BookRepository books;

    @Inject
    SchoolTime time;

    /** The caller has asked who may see the class. */
    public Report of(Setting setting) {
        var ends = setting.calendar().endsYear(setting.period());
        var found = ends ? reckoning.reckonYear(setting) : reckoning.reckon(setting);
        var inner = inner(setting);
        return new Report(
                setting,
                labels(found, inner),
                found.lines().stream()
                        .map(line -> new Report.Subject(
                                line.id(),
                                line.name(),
                                line.coefficient(),
                                found.book().subjectFigures(line.id())))
                        .toList(),
                found.book().generalFigures(),
                found.pupils().stream()
                        .filter(ListedPupil::counted)
                        .map(pupil -> pupil(pupil, found, inner, ends))
                        .toList());
    }

    /** Who is among the results of a class, in the order of its list. */
    public List<UUID> counted(Setting setting) {
        return books.pupils(setting, time.today()).stream()
                .filter(ListedPupil::counted)
                .map(ListedPupil::id)
                .toList();
    }

    private static List<UUID> inner(Setting setting) {
        return setting.calendar().spans().stream()
                .filter(span -> setting.period().equals(span.parent()))
                .map(Calendar.Span::id)
                .toList();
    }

    /** One kind of assessment alone would only say the figure again. */
    private static List<Label> labels(Reckoned found, List<UUID> inner) {
        var kinds = found.book().scheme().categories();
        if (inner.isEmpty()) {
            return kinds.size() < 2
                    ? List.of()
                    : kinds.stream().map(kind -> kind.label()).toList();
        }
        return inner.stream()
                .map(found.setting().calendar()::get)
                .map(span -> new Label(span.name(), span.name()))
                .toList();
    }

    private static Report.Pupil pupil(ListedPupil pupil, Reckoned found, List<UUID> inner, boolean ends) {
        var book = found.book();
        var sums = book.workings(pupil.id());
        return new Report.Pupil(
                pupil.id(),
                pupil.name(),
                book.general(pupil.id()),
                book.weighing(sums),
                ends ? book.year(pupil.id()) : null,
                found.lines().stream()
                        .map(line -> new Report.Line(
                                book.subject(pupil.id(), line.id()),
                                book.weighted(sums, line.id()),
                                inner.isEmpty()
                                        ? kinds(book, book.working(sums, line.id()))
                                        : inner.stream()
                                                .map(within -> book.subject(pupil.id(), line.id(), within)
                                                        .shown())
                                                .toList()))
                        .toList());
    }

    private static List<String> kinds(Book book, Working sum) {
        var kinds = new String[book.scheme().categories().size()];
        if (kinds.length < 2) {
            return List.of();
        }
        if (sum != null && sum.of() == Working.Of.CATEGORIES) {
            for (var term : sum.terms()) {
                if (term.given() != null) {
                    kinds[term.index()] = book.scheme()
                            .rounding()
                            .rounding()
                            .shown(term.given().value())
                            .toPlainString();
                }
            }
        }
        return Arrays.asList(kinds);
    }
}
