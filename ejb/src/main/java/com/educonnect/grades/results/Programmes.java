package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    void assess(Setting setting, Set<UUID> subjects) {
        assessed.computeIfAbsent(of(setting), any -> new HashSet<>()).addAll(subjects);
    }

    /** Those of the programme, and those in which the class was assessed. */
    List<SubjectLine> lines(Setting setting, Set<UUID> own) {
        return read.computeIfAbsent(of(setting), programme -> books.subjects(setting, assessed.get(programme))).stream()
                .filter(line -> line.coefficient() != null || own.contains(line.id()))
                .toList();
    }
}
