package com.educonnect.grades.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.MarkState;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Scheme;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Schemes and markbooks, written as short as a teacher's notebook. */
final class RulesFixtures {
    static final int YEAR = 0;
    static final int T1 = 1;
    static final int T2 = 2;
    static final int MATHS = 0;
    static final int FRENCH = 1;
    static final int AWA = 0;
    static final int KOFI = 1;

    private RulesFixtures() {}

    /** Marks out of 20 in one category called "note"; (devoirs + composition) are "devoir" and "composition". */
    static Scheme scheme(String changes) {
        return like("sn-secondary", changes);
    }

    /** A preset with some of its fields changed, by JSON merge patch. */
    static Scheme like(String preset, String changes) {
        var patched = Json.createMergePatch(json(changes)).apply(json(Presets.document(preset)));
        return Scheme.parse(patched.toString());
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** A scheme whose one category has this rule. */
    static Scheme devoirs(String rule) {
        return scheme("""
                {"categories": [{"code": "devoir", "label": {"fr": "D", "en": "D"}, %s, "weight": 1,
                  "ifMissing": "others"}]}""".formatted(rule));
    }

    static Result maths(Notebook notebook, Scheme scheme) {
        return notebook.under(scheme).results().subject(AWA, T1, MATHS);
    }

    static void assertMaths(String shown, Notebook notebook, Scheme scheme) {
        assertThat(maths(notebook, scheme).shown()).hasToString(shown);
    }

    static Fraction n(String number) {
        return Fraction.of(number);
    }

    /** Builds a markbook mark by mark. */
    static final class Notebook {
        private final PeriodTree periods;
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Fraction> coefficients = new ArrayList<>();
        private final List<Assessment> assessments = new ArrayList<>();
        private final Marks marks = new Marks();
        private int pupils = 1;

        Notebook(PeriodTree periods) {
            this.periods = periods;
        }

        /** Two terms, Maths. */
        static Notebook maths() {
            return new Notebook(PeriodTree.terms(2)).with(Subject.plain(), "1");
        }

        Notebook with(Subject subject, String coefficient) {
            subjects.add(subject);
            coefficients.add(coefficient == null ? null : n(coefficient));
            return this;
        }

        Notebook pupils(int count) {
            pupils = count;
            return this;
        }

        /** A mark in an assessment of its own, as 7/10 or cheating/20. */
        Notebook mark(int period, int subject, String category, String written) {
            return mark(Assessment.of(period, subject, category, n(written.split("/")[1])), written);
        }

        /** In Maths in the first term. */
        Notebook devoirs(String... written) {
            for (var mark : written) {
                mark(T1, MATHS, "devoir", mark);
            }
            return this;
        }

        Notebook mark(Assessment assessment, String written) {
            assessments.add(assessment.at(assessments.size()));
            return also(AWA, written.split("/")[0]);
        }

        /** A mark of another pupil in the latest assessment. */
        Notebook also(int pupil, String mark) {
            var last = assessments.size() - 1;
            pupils = Math.max(pupils, pupil + 1);
            if (Character.isDigit(mark.charAt(0))) {
                marks.number(pupil, last, new BigDecimal(mark));
            } else {
                marks.state(
                        pupil,
                        last,
                        MarkState.valueOf(mark.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            return this;
        }

        Grading under(Scheme scheme) {
            return new Grading(scheme, book());
        }

        Markbook book() {
            return new Markbook(
                    periods,
                    subjects,
                    Coefficients.of(coefficients.toArray(Fraction[]::new)),
                    assessments,
                    Pupils.oneClass(pupils),
                    marks);
        }
    }
}
