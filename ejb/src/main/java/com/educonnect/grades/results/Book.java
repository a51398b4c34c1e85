package com.educonnect.grades.results;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.Setting;
import com.educonnect.grades.YearTree;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.marks.MarkValue;
import com.educonnect.grades.rules.Assessment;
import com.educonnect.grades.rules.Grading;
import com.educonnect.grades.rules.Markbook;
import com.educonnect.grades.rules.Marks;
import com.educonnect.grades.rules.Pupils;
import com.educonnect.grades.rules.Results;
import com.educonnect.grades.rules.Working;
import com.educonnect.grades.rules.Workings;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Candidate;
import com.educonnect.grades.rules.scheme.Proposed;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.platform.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One class's marks, brought into the form in which they are reckoned. */
public final class Book {
    private static final int THIS_CLASS = 0;

    private final Setting setting;
    private final Scheme scheme;
    private final YearTree tree;
    private final Map<UUID, Integer> pupils;
    private final Map<UUID, Integer> subjects;
    private final Grading grading;
    private final Results results;

    /** @param known of pupils and subjects of which no mark is given */
    Book(
            Setting setting,
            List<ListedPupil> listed,
            List<SubjectLine> lines,
            List<AssessmentView> made,
            List<GivenMark> given,
            List<KnownFigure> known) {
        this.setting = setting;
        this.scheme = setting.scheme();
        var assessedIn = made.stream().map(AssessmentView::period).collect(Collectors.toSet());
        this.tree = YearTree.around(setting.calendar(), setting.period(), assessedIn);
        this.pupils = places(listed.stream()
                .filter(ListedPupil::counted)
                .map(ListedPupil::id)
                .toList());
        this.subjects = places(lines.stream().map(SubjectLine::id).toList());
        var counted = made.stream().filter(each -> tree.has(each.period())).toList();
        var marks = marks(places(counted.stream().map(AssessmentView::id).toList()), given);
        var programme = new Programme(scheme, lines);
        this.grading = new Grading(
                scheme,
                new Markbook(
                        tree.periods(),
                        programme.subjects(),
                        programme.coefficients(),
                        assessments(counted, programme),
                        Pupils.oneClass(pupils.size()),
                        marks,
                        KnownFigure.at(known, pupils, tree, subjects)));
        this.results = grading.results();
    }

    private static Map<UUID, Integer> places(List<UUID> ids) {
        var places = new HashMap<UUID, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private List<Assessment> assessments(List<AssessmentView> counted, Programme programme) {
        var known =
                scheme.categories().stream().map(category -> category.code()).collect(Collectors.toSet());
        var order = places(counted.stream().map(AssessmentView::id).toList());
        return counted.stream()
                .map(each -> {
                    if (!known.contains(each.category())) {
                        throw new Rejected(GradeError.CATEGORY_UNKNOWN, each.category());
                    }
                    return new Assessment(
                            tree.place(each.period()),
                            subjects.get(each.subject()),
                            programme.component(subjects.get(each.subject()), each.component()),
                            each.category(),
                            Fraction.of(each.maximum()),
                            Fraction.of(each.weight()),
                            order.get(each.id()),
                            each.bonus());
                })
                .toList();
    }

    private Marks marks(Map<UUID, Integer> assessments, List<GivenMark> given) {
        var marks = new Marks(given.size());
        for (var mark : given) {
            var pupil = pupils.get(mark.pupil());
            var assessment = assessments.get(mark.assessment());
            if (pupil == null || assessment == null || !mark.isThere()) {
                continue;
            }
            if (mark.score() != null) {
                marks.number(pupil, assessment, mark.score());
            } else {
                marks.state(pupil, assessment, MarkValue.state(mark.state()));
            }
        }
        return marks;
    }

    /** Whether there are figures of a period: of the class's own division of the year. */
    boolean dividesBy(UUID period) {
        return tree.has(period);
    }

    public Figure subject(UUID pupil, UUID subject) {
        return subject(pupil, subject, setting.period());
    }

    /** In another period of the year, if it is one of those that the class is divided by. */
    public Figure subject(UUID pupil, UUID subject, UUID in) {
        var place = pupils.get(pupil);
        return place == null || !tree.has(in) || !subjects.containsKey(subject)
                ? Figure.NONE
                : Figure.of(results.subject(place, tree.place(in), subjects.get(subject)));
    }

    public Figure general(UUID pupil) {
        return general(pupil, setting.period());
    }

    public Figure general(UUID pupil, UUID in) {
        return tree.has(in) ? general(pupil, tree.place(in)) : Figure.NONE;
    }

    public Figure year(UUID pupil) {
        return general(pupil, YearTree.YEAR);
    }

    private Figure general(UUID pupil, int period) {
        var place = pupils.get(pupil);
        return place == null ? Figure.NONE : Figure.of(results.general(place, period));
    }

    public ClassFigures subjectFigures(UUID subject) {
        return pupils.isEmpty() || !subjects.containsKey(subject)
                ? ClassFigures.NOBODY
                : ClassFigures.of(results.subjectStatistics(THIS_CLASS, period(), subjects.get(subject)));
    }

    public ClassFigures generalFigures() {
        return pupils.isEmpty()
                ? ClassFigures.NOBODY
                : ClassFigures.of(results.generalStatistics(THIS_CLASS, period()));
    }

    public Scheme scheme() {
        return scheme;
    }

    /** What the rules propose for a pupil who is counted, once others have said what they know of him or her. */
    public List<Proposed> proposals(UUID pupil, UnaryOperator<Candidate> known) {
        return proposals(pupil, period(), known);
    }

    /** The same for the year. */
    public List<Proposed> yearProposals(UUID pupil, UnaryOperator<Candidate> known) {
        return proposals(pupil, YearTree.YEAR, known);
    }

    private List<Proposed> proposals(UUID pupil, int period, UnaryOperator<Candidate> known) {
        var place = pupils.get(pupil);
        return place == null ? List.of() : results.proposals(known.apply(results.candidate(place, period)), period);
    }

    /** The sum behind a pupil's figure in a subject, or null. */
    Working working(Workings sums, UUID subject) {
        return sums.subject(period(), subjects.get(subject));
    }

    /** The sum behind a pupil's general average, as the foot of a card prints it. */
    Weighing weighing(Workings sums) {
        return Weighing.of(sums.general(period()), scheme);
    }

    String weighted(Workings sums, UUID subject) {
        return Weighing.product(sums.general(period()), subjects.get(subject), scheme);
    }

    Workings workings(UUID pupil) {
        return grading.workings(pupils.get(pupil));
    }

    private int period() {
        return tree.place(setting.period());
    }
}
