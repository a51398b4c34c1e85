package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import com.educonnect.grades.assessments.AssessmentView;
import com.educonnect.grades.results.MarkRepository.Assessed;
import com.educonnect.grades.results.MarkRepository.Wanted;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What several classes were given, read at once and handed out: a pupil who changed class is among the marks of both. */
final class Together {
    private final List<Set<UUID>> periods;
    private final List<List<ListedPupil>> listed;
    private final List<UUID> pupils;
    private final Map<UUID, List<GivenMark>> given = new HashMap<>();

    /** @param periods of each class; @param listed in each class */
    Together(List<Collection<UUID>> periods, List<List<ListedPupil>> listed) {
        this.periods = periods.stream().map(Set::copyOf).toList();
        this.listed = listed;
        this.pupils = listed.stream()
                .flatMap(List::stream)
                .map(ListedPupil::id)
                .distinct()
                .toList();
    }

    Set<UUID> periods() {
        var all = new HashSet<UUID>();
        periods.forEach(all::addAll);
        return all;
    }

    List<UUID> pupils() {
        return pupils;
    }

    List<ListedPupil> listed(int place) {
        return listed.get(place);
    }

    /** What is to be read of all of them; who is in several classes is read for each. */
    Set<Wanted> wanted(List<Part> parts, Set<Assessed> assessed) {
        var wanted = new HashSet<Wanted>();
        for (var i = 0; i < parts.size(); i++) {
            wanted.addAll(parts.get(i).wanted(listed.get(i), periods.get(i), assessed));
        }
        return wanted;
    }

    /** @param marks of each pupil, in the order of {@link #pupils} */
    void give(List<List<GivenMark>> marks) {
        for (var i = 0; i < pupils.size(); i++) {
            given.put(pupils.get(i), marks.get(i));
        }
    }

    Set<UUID> assessed() {
        var assessed = new HashSet<UUID>();
        given.values().forEach(marks -> marks.forEach(mark -> assessed.add(mark.assessment())));
        return assessed;
    }

    List<GivenMark> marks(int place) {
        return listed.get(place).stream()
                .flatMap(pupil -> given.get(pupil.id()).stream())
                .toList();
    }

    /** Of all that were made, the class's own and those in which its pupils have marks. */
    List<AssessmentView> own(int place, Setting setting, List<AssessmentView> made) {
        var assessed = new HashSet<UUID>();
        marks(place).forEach(mark -> assessed.add(mark.assessment()));
        return made.stream()
                .filter(each -> periods.get(place).contains(each.period()))
                .filter(each -> each.schoolClass().equals(setting.schoolClass()) || assessed.contains(each.id()))
                .toList();
    }
}
