package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import com.educonnect.grades.assessments.AssessmentView;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The subjects of several classes, read once for those of one level and stream. */
final class Programmes {
    private final BookRepository books;
    private final Map<List<UUID>, Set<UUID>> assessed = new HashMap<>();
    private final Map<List<UUID>, List<SubjectLine>> read = new HashMap<>();

    Programmes(BookRepository books) {
        this.books = books;
    }

    private static List<UUID> of(Setting setting) {
        return Arrays.asList(setting.year(), setting.level(), setting.stream());
    }

    void assess(Setting setting, Collection<AssessmentView> made) {
        assessed.computeIfAbsent(of(setting), any -> new HashSet<>()).addAll(subjects(made));
    }

    /** Those of the programme, and those in which the class was assessed. */
    List<SubjectLine> lines(Setting setting, Collection<AssessmentView> made) {
        var own = subjects(made);
        return read.computeIfAbsent(of(setting), programme -> books.subjects(setting, assessed.get(programme))).stream()
                .filter(line -> line.coefficient() != null || own.contains(line.id()))
                .toList();
    }

    private static Set<UUID> subjects(Collection<AssessmentView> made) {
        return made.stream().map(AssessmentView::subject).collect(Collectors.toSet());
    }
}
