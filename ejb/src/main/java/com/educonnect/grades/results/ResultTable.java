package com.educonnect.grades.results;

import com.educonnect.grades.Setting;
import com.educonnect.grades.results.Reckoning.Reckoned;
import com.educonnect.platform.Spreadsheet;
import java.io.Writer;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;

/** The results of classes in a spreadsheet: a line for each pupil, with figure and place in each subject, and four for the class. */
final class ResultTable {
    private static final Map<String, Function<ClassFigures, String>> OF_CLASS = Map.of(
            "mean", ClassFigures::mean,
            "median", ClassFigures::median,
            "lowest", ClassFigures::lowest,
            "highest", ClassFigures::highest);

    private final Spreadsheet sheet;
    private final ResourceBundle texts;
    private final List<SubjectName> subjects;

    /** A column. */
    record SubjectName(UUID id, String code) {}

    ResultTable(Writer to, Locale language, List<SubjectName> subjects) {
        this.sheet = new Spreadsheet(to, language);
        this.texts = ResourceBundle.getBundle("com.educonnect.grades.results.table", language);
        this.subjects = subjects;
        var heading =
                new ArrayList<>(List.of(texts.getString("class"), texts.getString("family"), texts.getString("given")));
        subjects.forEach(subject -> heading.addAll(List.of(subject.code(), place(subject.code()))));
        heading.addAll(List.of(texts.getString("general"), place("")));
        sheet.line(heading);
    }

    private String place(String of) {
        return MessageFormat.format(texts.getString("place"), of).strip();
    }

    void reckoned(Reckoned found) {
        var name = found.setting().className();
        for (var pupil : found.pupils()) {
            if (pupil.counted()) {
                line(name, pupil, found.book());
            }
        }
        for (var figure : List.of("mean", "median", "lowest", "highest")) {
            line(name, texts.getString(figure), found.book(), OF_CLASS.get(figure));
        }
    }

    private void line(String name, ListedPupil pupil, Book book) {
        var cells = new ArrayList<>(List.of(name, pupil.familyName(), pupil.givenNames()));
        subjects.forEach(subject -> add(cells, book.subject(pupil.id(), subject.id())));
        add(cells, book.general(pupil.id()));
        sheet.line(cells);
    }

    private void add(List<String> cells, Figure figure) {
        cells.add(
                figure.shown() != null || figure.status().equals("none")
                        ? sheet.number(figure.shown())
                        : texts.getString(figure.status()));
        cells.add(figure.place() == null ? null : figure.place().toString());
    }

    private void line(String name, String what, Book book, Function<ClassFigures, String> figure) {
        var cells = new ArrayList<>(List.of(name, what, ""));
        for (var subject : subjects) {
            cells.add(sheet.number(figure.apply(book.subjectFigures(subject.id()))));
            cells.add(null);
        }
        cells.add(sheet.number(figure.apply(book.generalFigures())));
        cells.add(null);
        sheet.line(cells);
    }

    void none(Setting setting) {
        sheet.line(List.of(setting.className(), texts.getString("none")));
    }
}
