package com.educonnect.grades.results;

import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.Setting;
import com.educonnect.grades.Settings;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.results.BookRepository.Entered;
import com.educonnect.grades.results.GradebookView.Entering;
import com.educonnect.grades.results.GradebookView.Kind;
import com.educonnect.grades.results.GradebookView.PlacedMark;
import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The grid in which a teacher sees and enters marks: four statements, whatever its size. */
@Stateless
public class GradebookService {
    @Inject
    Settings settings;

    @Inject
    BookRepository books;

    @Inject
    SchoolTime time;

    @Inject
    Tenants tenants;

    public GradebookView gradebook(GradebookKey key) {
        var setting = settings.get(key).requireReads();
        setting.scheme();
        var pupils = books.pupils(setting, time.today());
        var ids = pupils.stream().map(ListedPupil::id).toList();
        var periods = setting.calendar().within(key.period());
        var entered = books.entered(setting, periods, ids);
        var given = entered.stream().map(Entered::mark).toList();
        var made = books.assessments(
                List.of(key.schoolClass()),
                key.subject(),
                periods,
                given.stream().map(GivenMark::assessment).collect(Collectors.toSet()));
        var line = new SubjectLine(key.subject(), "", setting.subjectName(), null, setting.marking());
        return view(setting, pupils, made, entered, new Book(setting, pupils, List.of(line), made, given, List.of()));
    }

    private GradebookView view(
            Setting setting, List<ListedPupil> pupils, List<AssessmentView> made, List<Entered> entered, Book book) {
        var own = made.stream()
                .filter(each -> each.schoolClass().equals(setting.schoolClass())
                        && each.period().equals(setting.period()))
                .toList();
        return new GradebookView(
                setting.schoolClass(),
                setting.className(),
                setting.subject(),
                setting.subjectName(),
                setting.period(),
                setting.span().name(),
                setting.isSealed(),
                isWritable(setting),
                Entering.of(setting.scheme().entry()),
                Kind.of(setting.scheme()),
                setting.marking().components(),
                pupils,
                own,
                placed(entered, places(own.stream().map(AssessmentView::id).toList()), pupils),
                pupils.stream()
                        .map(pupil ->
                                book.subject(pupil.id(), setting.subject()).withoutPlace())
                        .toList(),
                book.subjectFigures(setting.subject()));
    }

    private boolean isWritable(Setting setting) {
        return tenants.actor().may("marks.enter")
                && setting.rights().enters(setting.subject())
                && setting.yearOpen()
                && !setting.isSealed();
    }

    private static List<PlacedMark> placed(
            List<Entered> entered, Map<UUID, Integer> assessments, List<ListedPupil> pupils) {
        var places = places(pupils.stream().map(ListedPupil::id).toList());
        return entered.stream()
                .filter(each -> assessments.containsKey(each.mark().assessment()))
                .map(each -> new PlacedMark(
                        assessments.get(each.mark().assessment()),
                        places.get(each.mark().pupil()),
                        each.mark().score(),
                        each.mark().state(),
                        each.note(),
                        each.version()))
                .sorted(Comparator.comparingInt(PlacedMark::a).thenComparingInt(PlacedMark::p))
                .toList();
    }

    private static Map<UUID, Integer> places(List<UUID> ids) {
        var places = new HashMap<UUID, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }
}
