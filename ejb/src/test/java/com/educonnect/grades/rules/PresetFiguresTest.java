package com.educonnect.grades.rules;

import static com.educonnect.grades.rules.RulesFixtures.n;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.grades.rules.RulesFixtures.Notebook;
import com.educonnect.grades.rules.scheme.Presets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each preset makes of a pupil's marks, with the sum beside it so that a reader can check it by hand. */
class PresetFiguresTest {
    /**
     * Subjects are a letter, a coefficient and, where the scale has none, a maximum; + is a bonus subject. A mark stands
     * behind subject, period and category; T2S1 is the first sequence of the second term, Y the year.
     */
    private static final String FIGURES = """
            sn-secondary        | 2   | M1     | M T1 devoir 12/20, M T1 devoir 15/20, M T1 composition 10/20 | ((12+15)/2 + 10)/2 | M T1 | 11.75 |
            sn-secondary        | 2   | M5 F3  | M T1 composition 12.5/20, F T1 composition 9/20 | (12.5x5 + 9x3)/8 = 89.5/8 = 11.1875 | T1 | 11.19 |
            sn-secondary        | 2   | M1     | M T1 composition 11/20, M T2 composition 12.5/20 | (11 + 12.5)/2 | Y | 11.75 |
            sn-secondary        | 2   | M2 E1+ | M T1 composition 10/20, E T1 composition 16/20 | (10x2 + (16-10)x1)/2 | T1 | 13.00 |
            sn-elementary       | 3   | F1/50 M1/30 | F T1 composition 35/50, M T1 composition 20/30 | (35+20)/(50+30) x 10 = 6.875 | T1 | 6.88 |
            sn-elementary       | 3   | F1/50 M1/30 | F T1 composition 35/50, M T1 composition 20/30 | 35 points out of 50 | F T1 | 35.00 |
            ci-secondary        | 3   | M1     | M T1 note 7/10, M T1 note 12/20, M T1 note 25/40 | (7+12+25)/(10/20+20/20+40/20) = 44/3.5 = 12.571 | M T1 | 12.57 | assez-bien
            ci-secondary        | 3   | M1     | M T1 note 10/20, M T2 note 12/20, M T3 note 13/20 | (10 + 2x12 + 2x13)/5 | Y | 12.00 | assez-bien
            ci-primary          | 3   | M1     | M T1 note 4/10, M T1 note 13/20 | (4+13)/(10/10+20/10) = 17/3 = 5.666 | M T1 | 5.67 | passable
            cm-francophone      | 3x2 | M4     | M T1S1 evaluation 15/20, M T1S2 evaluation 12.5/20 | (15 + 12.5)/2 | M T1 | 13.75 | C+
            cm-francophone      | 3x2 | M4     | M T1S1 evaluation 15/20, M T1S2 evaluation 12/20, M T2S1 evaluation 10/20, M T3S1 evaluation 17/20 | ((15+12)/2 + 10 + 17)/3 = 40.5/3 | Y | 13.50 | C+
            cm-anglophone       | 3x2 | M4 F2  | M T1S1 evaluation 16/20, F T1S1 evaluation 13/20, M T1S2 evaluation 17/20, F T1S2 evaluation 12/20 | (16.5x4 + 12.5x2)/6 = 91/6 = 15.166 | T1 | 15.17 | B+
            bf-secondary        | 3   | M1     | M T1 devoir 8/20, M T1 devoir 11/20, M T1 devoir 12/20, M T1 composition 9/20 | ((8+11+12)/3 + 9)/2 = (10.333+9)/2 = 9.666 | M T1 | 9.67 | insuffisant
            ml-secondary        | 3   | M1     | M T1 classe 14/20, M T1 classe 12/20, M T1 composition 10/20 | (13 + 2x10)/3 | M T1 | 11.00 |
            tg-secondary        | 3   | M1     | M T1 classe 14/20, M T1 classe 12/20, M T1 composition 10/20 | (13 + 10)/2 | M T1 | 11.50 |
            bj-secondary        | 3   | M1     | M T1 interrogation 12/20, M T1 interrogation 15/20, M T1 devoir-1 9/20, M T1 devoir-2 10/20 | (13.5 + 9 + 10)/3 = 32.5/3 = 10.833 | M T1 | 10.83 | passable
            tn-college          | 3   | M1     | M T1 ng 12/20, M T1 ds 9.5/20 | (12 + 9.5)/2 | M T1 | 10.75 |
            tn-lycee-scientific | 3   | M1     | M T1 ng 12/20, M T1 ds 9.5/20 | (12 + 2x9.5)/3 = 31/3 = 10.333 | M T1 | 10.33 |
            ma-secondary        | 2   | M1     | M T1 controle 12/20, M T1 controle 14/20, M T1 activite 17/20 | 0.75x13 + 0.25x17 | M T1 | 14.00 | bien
            cd-secondary        | 2x2 | M1/40  | M T1S1 travaux 13/20, M T1S2 travaux 30/40, M T1 examen 61.25/80 | 26 + 30 + 61.25, out of 160 | M T1 | 117.25 |
            cd-secondary        | 2x2 | M1/40 F1/20 | M T1S1 travaux 26/40, M T1S2 travaux 30/40, M T1 examen 60/80, F T1S1 travaux 9/20, F T1S2 travaux 11/20, F T1 examen 24/40 | (116 + 44)/(160 + 80) x 100 = 66.666 | T1 | 66.67 |
            cd-secondary        | 2x2 | M1/40  | M T1S1 travaux 26/40, M T1S2 travaux 30/40, M T1 examen 60/80, M T2S1 travaux 20/40, M T2S2 travaux 24/40, M T2 examen 50/80 | 116 + 94, out of 320 | M Y | 210.00 |
            ng-secondary        | 3   | M1     | M T1 ca 8/10, M T1 ca 7/10, M T1 ca 15/20, M T1 exam 39/60 | 8+7+15 of 40 = 30, + 39 of 60 | M T1 | 69.00 | B3
            ng-secondary        | 3   | M1     | M T1 exam 69/100, M T2 exam 72/100, M T3 exam 75/100 | (69 + 72 + 75)/3 | Y | 72.00 |
            ke-junior           | 3   | M1     | M T1 assessment 24/30, M T1 assessment 41/50 | (80 + 82)/2 percent | M T1 | 81.00 | EE2
            ke-junior           | 3   | M1     | M T1 assessment 81/90 | 90 percent | M T1 | 90.00 | EE1
            ug-lower-secondary  | 3   | M1     | M T1 continuous 2/3, M T1 exam 55/100 | 20x2/3 + 80x55/100 = 13.333 + 44 | M T1 | 57.33 |
            za-foundation       | 4   | M1     | M T1 sba 21/30, M T1 sba 25/50 | (21+25)/80 x 100 | M T1 | 57.50 | 4
            za-intermediate     | 4   | M1     | M T1 sba 30/50, M T1 exam 28/40 | 75x30/50 + 25x28/40 = 45 + 17.5 | M T1 | 62.50 | 5
            za-senior           | 4   | M1     | M T1 sba 30/50, M T1 exam 28/40 | 40x30/50 + 60x28/40 = 24 + 42 | M T1 | 66.00 | 5
            za-further          | 4   | M1     | M T1 sba 30/50, M T1 exam 28/40 | 25x30/50 + 75x28/40 = 15 + 52.5 | M T1 | 67.50 | 5
            """;

    @ParameterizedTest(name = "{0}: {4} = {6}")
    @CsvSource(delimiter = '|', textBlock = FIGURES)
    void makesTheFigureThatTheSumSays(
            String preset,
            String plan,
            String subjects,
            String marks,
            String sum,
            String figure,
            String shown,
            String band) {
        var periods = periods(plan);
        var notebook = new Notebook(tree(plan));
        var places = new HashMap<String, Integer>();
        for (var subject : subjects.split(" ")) {
            places.put(subject.substring(0, 1), places.size());
            var parts = subject.substring(1).replace("+", "").split("/");
            var plain = parts.length == 1 ? Subject.plain() : Subject.outOf(n(parts[1]));
            notebook.with(subject.endsWith("+") ? plain.asBonus() : plain, parts[0]);
        }
        for (var mark : marks.split(", ")) {
            var words = mark.split(" ");
            notebook.mark(periods.get(words[1]), places.get(words[0]), words[2], words[3]);
        }

        var results = notebook.under(Presets.scheme(preset)).results();

        var words = figure.split(" ");
        var result = words.length == 1
                ? results.general(0, periods.get(words[0]))
                : results.subject(0, periods.get(words[1]), places.get(words[0]));
        assertThat(result.shown()).hasToString(shown);
        if (band != null) {
            assertThat(result.band().code()).isEqualTo(band);
        }
    }

    @Test
    void everyPresetHasASumOfItsOwn() {
        var proven = FIGURES.lines().map(line -> line.split("\\|")[0].strip()).collect(Collectors.toSet());

        assertThat(new TreeSet<>(Presets.names())).isEqualTo(new TreeSet<>(proven));
    }

    private static PeriodTree tree(String plan) {
        var counts = Stream.of(plan.split("x")).mapToInt(Integer::parseInt).toArray();
        var parents = new ArrayList<>(List.of(-1));
        for (var term = 0; term < counts[0]; term++) {
            var place = parents.size();
            parents.add(0);
            for (var sequence = 0; counts.length > 1 && sequence < counts[1]; sequence++) {
                parents.add(place);
            }
        }
        return new PeriodTree(parents.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Map<String, Integer> periods(String plan) {
        var tree = tree(plan);
        var names = new HashMap<>(Map.of("Y", 0));
        var term = 0;
        for (var place : tree.children(0)) {
            var name = "T" + ++term;
            names.put(name, place);
            var sequence = 0;
            for (var inner : tree.children(place)) {
                names.put(name + "S" + ++sequence, inner);
            }
        }
        return names;
    }
}
