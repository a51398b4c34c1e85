package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.analytics.districts.FigureRepository.Aged;
import com.educonnect.analytics.districts.FigureRepository.Enrolled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final List<Enrolled> enrolled = new ArrayList<>();
    private final List<Aged> aged = new ArrayList<>();

    @Test
    void pupilsOfAllSchoolsAreAddedUpByAgeToTheNextFiveBesideTheAgeThatTheLevelIsFor() {
        pupils("t1", "CI", "F", 6, 3, 7, 8);
        pupils("t2", "CI", "F", 6, 3, 7, 9);

        assertThat(rows())
                .containsExactly(
                        new AgeRow("CI", "CI", 6, "F", 6, false, 5), new AgeRow("CI", "CI", 6, "F", 7, false, 15));
    }

    @Test
    void oneFewAloneWouldBeGivenBackByTheSumSoTheNextIsHiddenToo() {
        pupils("t1", "CI", "F", 6, 20, 7, 9, 8, 3);

        assertThat(rows()).extracting(AgeRow::few).containsExactly(false, true, true);
        assertThat(rows()).extracting(AgeRow::pupils).containsExactly(20, 0, 0);
    }

    @Test
    void besideSeveralFewTheNextIsHiddenTooSinceAnyMayBeTheOneThatIsNotFew() {
        pupils("t1", "CI", "F", 5, 2, 6, 20, 7, 3, 8, 30);

        assertThat(rows()).extracting(AgeRow::few).containsExactly(true, true, true, false);
    }

    @Test
    void agesThatAreAllAsFewAsCanBeAreNotEvenSaidToBeThere() {
        pupils("t1", "CI", "F", 5, 1, 6, 1, 7, 1, 8, 1, 9, 1);

        assertThat(rows()).isEmpty();
    }

    @Test
    void whereAllAreFewAndAsManyAsCanBeTheNextIsHiddenToo() {
        pupils("t1", "CI", "F", 6, 4, 7, 4, 8, 9, 9, 20);

        assertThat(rows()).extracting(AgeRow::few).containsExactly(true, true, true, false);
    }

    @Test
    void whereAllAreRoundedDownByTwoTheSumWouldTellItSoTheLeastIsRoundedUp() {
        pupils("t1", "CI", "F", 6, 12, 7, 17);

        assertThat(rows()).extracting(AgeRow::pupils).containsExactly(15, 15);
    }

    @Test
    void theDifferenceThatASchoolMakesByJoiningIsNotItsPyramid() {
        pupils("t1", "CI", "F", 6, 21, 7, 33, 8, 17);
        var before = rows().stream().map(AgeRow::pupils).toList();
        pupils("t2", "CI", "F", 6, 11, 7, 2, 8, 1);

        assertThat(before).containsExactly(20, 35, 15);
        assertThat(rows()).extracting(AgeRow::pupils).containsExactly(30, 35, 20);
    }

    @Test
    void whatEnrolmentHidesIsInNoAge() {
        pupils("t1", "CI", "M", 6, 4);
        pupils("t2", "CI", "M", 6, 12);

        assertThat(rows()).containsExactly(new AgeRow("CI", "CI", 6, "M", 6, false, 10));
    }

    @Test
    void anAgeThatTheSchoolDoesNotKnowIsSaidToBeUnknown() {
        pupils("t1", "X", "U", -1, 6);

        assertThat(rows()).containsExactly(new AgeRow("X", "X", null, "U", null, false, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1981, 2026})
    void noSumLessWhatIsShownTellsOfFewerThanFive(long seed) {
        var random = new Random(seed);
        for (var school = 0; school < 2; school++) {
            for (var level : List.of("CI", "CP", "CE1", "CE2", "CM1", "CM2")) {
                var ages = random.ints(8, 0, 7).toArray();
                for (var i = 0; i < ages.length; i += 2) {
                    ages[i] = 5 + i / 2;
                }
                pupils("t" + school, level, "F", ages);
            }
        }
        var sums = enrolled.stream()
                .filter(each -> each.pupils().getFirst() >= 5)
                .collect(Collectors.groupingBy(
                        each -> each.sheet().kinds().getFirst().level(),
                        Collectors.summingInt(each -> each.pupils().getFirst())));
        rows().stream().collect(Collectors.groupingBy(AgeRow::level)).forEach((level, rows) -> {
            var rest = sums.get(level) - rows.stream().mapToInt(AgeRow::pupils).sum();
            var hidden = rows.stream().filter(AgeRow::few).count();
            var shown = rows.size() - hidden;
            assertThat(rows).allSatisfy(row -> assertThat(row.few() || row.pupils() >= 5)
                    .isTrue());
            assertThat(hidden == 0 || hidden > 1 && rest + 2 * shown >= 5).isTrue();
        });
    }

    @Test
    void whatOneAgeLostToAnotherBetweenTwoMonthsIsNotToldExactly() {
        pupils("t1", "CI", "F", 6, 14, 7, 3, 8, 5);
        assertThat(rows()).extracting(AgeRow::pupils).containsExactly(15, 0, 0);
        aged.clear();
        pupils("t1", "CI", "F", 6, 11, 7, 6, 8, 5);
        assertThat(rows()).extracting(AgeRow::pupils).containsExactly(10, 5, 5);
    }

    /** @param ages each age and how many are of it */
    private void pupils(String tenant, String level, String sex, int... ages) {
        var cell = new Cell(tenant, level, sex);
        var all = 0;
        for (var i = 0; i < ages.length; i += 2) {
            all += ages[i + 1];
            if (ages[i + 1] > 0) {
                aged.add(aged(cell, ages[i], ages[i + 1]));
            }
        }
        enrolled.add(enrolled(cell, OCTOBER, all));
    }

    private static Enrolled enrolled(Cell cell, LocalDate month, int pupils) {
        return new Enrolled(sheet(cell), month, List.of(pupils), List.of(0));
    }

    private static Aged aged(Cell cell, int age, int pupils) {
        return new Aged(sheet(cell), List.of(age), List.of(pupils));
    }

    private static Sheet sheet(Cell cell) {
        return new Sheet(cell.tenant(), List.of(new Kind(cell.level(), cell.sex())));
    }

    private List<AgeRow> rows() {
        return Ages.of(enrolled, aged, OCTOBER, Map.of(), level -> OfficialAges.of("SN", level));
    }
}
