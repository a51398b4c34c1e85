package com.educonnect.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelModelTest {
    private static final int RUNNING = 2026;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void chanceTeachesNothingThatIsShown(long seed) {
        var model = LevelModel.of("4E", school(seed, 0), 1);
        assertThat(model.trial().years()).isEqualTo(3);
        assertThat(model.trial().outcome()).isEqualTo(Trial.Outcome.NOT_BETTER);
        assertThat(model.warnings()).isEmpty();
    }

    @Test
    void whatHangsOnAbsencesIsLearntAndGivenAsTheReason() {
        var model = LevelModel.of("4E", school(1, 1), 1);
        assertThat(model.trial().outcome()).isEqualTo(Trial.Outcome.BETTER);
        assertThat(model.warnings()).isNotEmpty().allSatisfy(warning -> assertThat(
                        warning.reasons().getFirst().trait())
                .isEqualTo("absences"));
    }

    @Test
    void theOrderInWhichPupilsAreReadChangesNothing() {
        var school = school(1, 1);
        var shuffled = new ArrayList<>(school);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(risks(LevelModel.of("4E", shuffled, 1))).isEqualTo(risks(LevelModel.of("4E", school, 1)));
    }

    @Test
    void aPoolTeachesTheSameInWhateverOrderItIsRead() {
        var pupils = school(1, 0.8);
        var ended = school(2, 0.8).stream()
                .filter(Sighting::hasEnded)
                .map(Sighting::ended)
                .collect(Collectors.toList());
        var model = LevelModel.of("4E", new Pool(3, ended), pupils, 1);
        Collections.shuffle(ended, new Random(5));
        assertThat(risks(LevelModel.of("4E", new Pool(3, ended), pupils, 1)))
                .isEqualTo(risks(model))
                .isNotEmpty();
    }

    @Test
    void aYearIsToldWithoutItself() {
        var school = school(1, 1);
        var turned = school.stream().map(LevelModelTest::otherwiseInTheLastYear).toList();
        assertThat(LevelModel.of("4E", turned, 1).trial().wrong().learnt())
                .isGreaterThan(LevelModel.of("4E", school, 1).trial().wrong().learnt() + 0.3);
    }

    private static List<String> risks(LevelModel model) {
        return model.warnings().stream()
                .map(warning -> warning.sighting().pupil() + " " + warning.risk() + warning.reasons())
                .toList();
    }

    /** @param rule how far absences decide, from 0, chance alone, to 1 */
    private static List<Sighting> school(long seed, double rule) {
        var chance = new Random(seed);
        var pupils = new ArrayList<Sighting>();
        for (var year = RUNNING - 4; year <= RUNNING; year++) {
            for (var i = 0; i < 100; i++) {
                pupils.add(pupil(chance, year, rule));
            }
        }
        return pupils;
    }

    private static Sighting pupil(Random chance, int year, double rule) {
        var known = new double[Trait.values().length];
        Arrays.setAll(known, trait -> chance.nextDouble());
        known[Trait.ABSENCES.ordinal()] = chance.nextInt(20);
        var failed = chance.nextDouble() < rule ? known[Trait.ABSENCES.ordinal()] > 11 : chance.nextDouble() < 0.4;
        return new Sighting(
                "4E",
                new UUID(0, year),
                LocalDate.of(year, 9, 7),
                LocalDate.of(year + 1, 2, 15),
                year == RUNNING,
                new UUID(chance.nextLong(), chance.nextLong()),
                new UUID(1, year),
                0.5,
                known,
                new Integer[known.length],
                year == RUNNING ? null : failed);
    }

    private static Sighting otherwiseInTheLastYear(Sighting seen) {
        return seen.year().getYear() == RUNNING - 1
                ? new Sighting(
                        seen.level(),
                        seen.yearId(),
                        seen.year(),
                        seen.day(),
                        seen.running(),
                        seen.pupil(),
                        seen.schoolClass(),
                        seen.pass(),
                        seen.known(),
                        seen.of(),
                        !seen.failed())
                : seen;
    }
}
