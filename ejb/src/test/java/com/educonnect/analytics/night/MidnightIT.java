package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nights over midnight, and nights after which a school's days begin elsewhere. */
class MidnightIT {
    private static final LocalDate LAST_OF_OCTOBER = LocalDate.of(2026, 10, 31);
    private static final String HERE = "Africa/Abidjan";
    private static final String WEST = "Pacific/Pago_Pago";
    private static final String EAST = "Pacific/Kiritimati";

    static Stream<Arguments> cuts() {
        return Stream.of(Part.values()).filter(part -> part != Part.END).flatMap(part -> Stream.of(HERE, WEST, EAST)
                .map(zone -> Arguments.of(part, zone)));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void midnightBetweenTwoPartsIsMadeGoodByTheNextNight(Part last, String next) {
        var school = NightSchool.lived(100 + last.ordinal());
        school.live(NightSchool.SOME);
        comeAndGo(school);
        nightOverMidnight(school, last);
        school.moveTo(next);
        school.moveOnTo(LAST_OF_OCTOBER.plusDays(1));
        school.night();

        isOverEverything(school);
    }

    @ParameterizedTest
    @EnumSource(value = Part.class, mode = EnumSource.Mode.EXCLUDE, names = "END")
    void aNightIsOfTheDayOnWhichItBegan(Part last) {
        var school = NightSchool.lived(100 + last.ordinal());
        comeAndGo(school);
        nightOverMidnight(school, last);
        school.at(LAST_OF_OCTOBER.atTime(23, 59).toInstant(ZoneOffset.UTC));
        var overMidnight = school.facts();
        school.forgetEverything();
        school.night();

        assertThat(overMidnight.stream().filter(MidnightIT::isOfADay).toList())
                .containsExactlyElementsOf(
                        school.facts().stream().filter(MidnightIT::isOfADay).toList());
    }

    /** Whoever is counted in a running term is as the gradebook shows it in that moment. */
    private static boolean isOfADay(String fact) {
        return !fact.matches("(fact_average|fact_general|agg_results|sheet_results) .*");
    }

    @Test
    void aSchoolThatMovesWestOverTheDateLineAndBackIntoAMonthIsCountedByItsNewDays() {
        var school = NightSchool.lived(201);
        school.moveTo(EAST);
        comeAndGo(school);
        school.at(Instant.parse("2026-11-01T12:30:00Z"));
        school.night();
        assertThat(months(school)).isEqualTo(3);
        school.live(NightSchool.SOME);
        school.moveTo(WEST);
        school.at(Instant.parse("2026-11-01T10:30:00Z"));
        school.night();

        assertThat(months(school)).isEqualTo(2);
        isOverEverything(school);
    }

    @Test
    void aClockThatIsSetBackIsFollowed() {
        var school = NightSchool.lived(202);
        comeAndGo(school);
        school.moveOnTo(LAST_OF_OCTOBER.plusDays(3));
        school.night();
        school.moveOnTo(LAST_OF_OCTOBER);
        school.night();

        isOverEverything(school);
    }

    private static long months(NightSchool school) {
        return school.grades.count("SELECT count(DISTINCT month) FROM analytics.agg_enrollment");
    }

    /** On each of the days that a night may take for its own the classes are others. */
    private static void comeAndGo(NightSchool school) {
        for (var n = 0; n < 5; n++) {
            school.people.leaveOn(school.pupils.get(n), LAST_OF_OCTOBER.plusDays(n - 1));
        }
    }

    private static void nightOverMidnight(NightSchool school, Part last) {
        school.at(LAST_OF_OCTOBER.atTime(23, 59).toInstant(ZoneOffset.UTC));
        school.count(Part.SOURCES);
        for (var part : school.following()) {
            if (part.compareTo(last) > 0) {
                school.at(LAST_OF_OCTOBER.plusDays(1).atTime(0, 1).toInstant(ZoneOffset.UTC));
            }
            school.count(part);
        }
    }

    private static void isOverEverything(NightSchool school) {
        var followed = school.facts();
        school.forgetEverything();
        school.night();
        assertThat(followed).containsExactlyElementsOf(school.facts());
    }
}
