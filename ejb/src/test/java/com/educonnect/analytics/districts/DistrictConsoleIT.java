package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.analytics.DistrictFigures;
import com.educonnect.billing.Office;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictConsoleIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Ask LATEST = new Ask(null, null, null);

    private final Office office = new Office().with(DistrictFigures.class, new Counted());
    private final UUID academy = district(null, "IA de Thiès");
    private final UUID north = district(academy, "IEF Nord");
    private final UUID south = district(academy, "IEF Sud");
    private final List<String> schools = new ArrayList<>();

    @BeforeEach
    void threeSchools() {
        for (var district : List.of(north, north, south)) {
            var tenant = DATABASE.school();
            office.sql().update("UPDATE platform.establishment SET district_id = ? WHERE tenant = ?", district, tenant);
            schools.add(tenant);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1981})
    void aRollUpIsTheSumOfItsSchoolsAndOfWhatIsShown(long seed) {
        var random = new Random(seed);
        var shown = 0;
        for (var school : schools) {
            for (var level : List.of("CI", "CP", "CE1")) {
                for (var sex : List.of("F", "M")) {
                    var pupils = random.nextInt(1, 40);
                    shown += pupils < 5 ? 0 : pupils;
                    enrolled(school, OCTOBER, level, sex, pupils);
                    attended(school, level, sex, pupils, random.nextInt(100));
                    scored(school, level, sex, pupils, random.nextInt(pupils + 1), random.nextDouble());
                }
            }
        }
        var report = report(academy, LATEST);
        assertThat(report.month()).isEqualTo(OCTOBER);
        assertThat(report.figures().pupils()).isEqualTo(shown);
        assertThat(report.figures()).isEqualTo(Figures.sum(figures(academy)));
        assertThat(report.figures())
                .isEqualTo(Figures.sum(report.below().stream()
                        .map(DistrictReport.Below::figures)
                        .toList()));
        assertThat(report(north, LATEST).figures()).isEqualTo(Figures.sum(figures(north)));
        for (var school : page(academy, Order.NAME, null, 50).items()) {
            var rows = office.platform(
                    DistrictConsole.class, console -> console.school(academy, school.establishment(), LATEST));
            assertThat(Figures.sum(rows.rows().stream().map(FigureRow::figures).toList()))
                    .isEqualTo(school.figures());
        }
    }

    @Test
    void oneLevelIsAPartOfAll() {
        enrolled(schools.getFirst(), OCTOBER, "CI", "F", 20);
        enrolled(schools.getFirst(), OCTOBER, "CP", "F", 30);
        assertThat(report(academy, new Ask(null, "CP", null)).figures().girls()).isEqualTo(30);
        assertThat(report(academy, LATEST).choices().levels())
                .extracting(Choices.Level::code)
                .containsExactly("CI", "CP");
    }

    @Test
    void whatIsFewIsInNoFigureOfAnyKind() {
        enrolled(schools.getFirst(), OCTOBER, "CI", "F", 4);
        attended(schools.getFirst(), "CI", "F", 4, 3);
        scored(schools.getFirst(), "CI", "F", 4, 1, 0.3);
        enrolled(schools.getFirst(), OCTOBER, "CI", "M", 20);
        scored(schools.getFirst(), "CI", "M", 20, 19, 0.7);
        assertThat(report(academy, LATEST).figures())
                .isEqualTo(new Figures(0, 20, 0, 0, 0, 1, 0, 0, 20, 20 * 700, 0, 0, 0, 0));
    }

    @Test
    void aClassThatMovedWithinTheYearDoesNotTellHowFewThereWere() {
        for (var of : List.of(schools.get(0), schools.get(2))) {
            enrolled(of, SEPTEMBER, "CI", "F", of.equals(schools.get(0)) ? 12 : 3);
            enrolled(of, OCTOBER, "CI", "F", of.equals(schools.get(0)) ? 6 : 9);
        }
        assertThat(report(academy, LATEST).figures()).returns(0, Figures::girls).returns(2, Figures::hidden);
    }

    @Test
    void aSchoolWhosePupilsHaveAllGoneToAnotherDoesNotTellHowFewTheyWere() {
        enrolled(schools.get(0), SEPTEMBER, "CI", "F", 12);
        enrolled(schools.get(2), SEPTEMBER, "CI", "F", 3);
        enrolled(schools.get(0), OCTOBER, "CI", "F", 15);
        assertThat(report(academy, LATEST).figures()).returns(0, Figures::girls).returns(1, Figures::hidden);
    }

    @Test
    void theMonthThatRunsIsNotReported() {
        enrolled(schools.getFirst(), LocalDate.of(2026, 11, 1), "CI", "F", 20);
        enrolled(schools.getFirst(), OCTOBER, "CI", "F", 18);
        assertThat(report(academy, LATEST).choices().months()).containsExactly(OCTOBER);
        assertThat(report(academy, new Ask(LocalDate.of(2026, 11, 1), null, null))
                        .figures()
                        .girls())
                .isEqualTo(18);
    }

    @Test
    void whoHasNotAnsweredStandsFirstAndPagesHoldEachSchoolOnce() {
        enrolled(schools.get(1), OCTOBER, "CI", "F", 20);
        var first = page(academy, Order.GIRLS, null, 2);
        assertThat(first.items()).extracting(SchoolFigures::answered).containsExactly(false, false);
        var second = page(academy, Order.GIRLS, first.next(), 2);
        assertThat(second.items()).extracting(SchoolFigures::answered).containsExactly(true);
        assertThat(second.next()).isNull();
        assertThat(report(academy, LATEST)).returns(3, DistrictReport::schools).returns(1, DistrictReport::answered);
    }

    @Test
    void whoWasCountedInAnEarlierMonthAloneHasNotAnswered() {
        enrolled(schools.get(0), SEPTEMBER, "CI", "F", 20);
        enrolled(schools.get(0), OCTOBER, "CP", "F", 20);
        enrolled(schools.get(1), SEPTEMBER, "CI", "F", 30);
        enrolled(schools.get(2), OCTOBER, "CI", "M", 3);

        var report = report(academy, LATEST);
        assertThat(report).returns(2, DistrictReport::answered);
        assertThat(report.figures()).returns(20, Figures::pupils).returns(1, Figures::hidden);
        assertThat(report.choices().levels())
                .containsExactly(new Choices.Level("CI", "CI"), new Choices.Level("CP", "CP"));
    }

    @Test
    void whatSchoolsCountedInTwoYearsOfOneMonthIsAddedUp() {
        var school = schools.getFirst();
        enrolled(school, OCTOBER, "CI", "F", 20);
        counted(
                school,
                "INSERT INTO analytics.agg_enrollment (month, school_year, level_code, level_name, sex, pupils,"
                        + " repeating) VALUES (?, '2025-2026', 'CI', 'CI', 'F', 7, 6), (?, '2025-2026', 'CE2', 'CE2', 'M',"
                        + " 9, 0)",
                OCTOBER,
                OCTOBER);

        assertThat(report(academy, LATEST).figures())
                .returns(27, Figures::girls)
                .returns(9, Figures::boys)
                .returns(6, Figures::repeating);
    }

    @Test
    void aDistrictTellsTheLastDayWithARollAndNothingOfIt() {
        DATABASE.in(
                schools.getFirst(),
                sql -> sql.update(
                        "INSERT INTO analytics.dim_school (name, code, country, currency, time_zone, counted_until,"
                                + " refreshed_at, last_roll_on) VALUES ('L', 'L', 'SN', 'XOF', 'Africa/Dakar',"
                                + " '2026-11-17', now(), '2026-11-12')"));
        assertThat(page(north, Order.LAST_ROLL, null, 5).items())
                .extracting(SchoolFigures::lastRoll)
                .containsExactly(null, LocalDate.of(2026, 11, 12));
        assertThatThrownBy(() -> new Counted()
                        .query("main", schools, "SELECT day FROM analytics.fact_roll", row -> row.getInt(1)))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void agesAreThoseOfTheWholeDistrictAndOfNoOther() {
        for (var school : schools) {
            enrolled(school, OCTOBER, "CI", "F", 12);
            aged(school, "CI", "F", 6, 9);
            aged(school, "CI", "F", 7, 3);
        }

        var north = office.platform(DistrictConsole.class, console -> console.ages(this.north, null));
        assertThat(north.month()).isEqualTo(OCTOBER);
        assertThat(north.rows())
                .containsExactly(
                        new AgeRow("CI", "CI", 6, "F", 6, false, 20), new AgeRow("CI", "CI", 6, "F", 7, false, 5));
        assertThat(office.platform(DistrictConsole.class, console -> console.ages(academy, null))
                        .rows())
                .extracting(AgeRow::pupils)
                .containsExactly(25, 10);
        var text = new String(
                office.platform(DistrictExport.class, export -> export.ages(this.north, null)), StandardCharsets.UTF_8);
        assertThat(text.lines())
                .containsExactly(
                        "month,level,level_name,official_age,sex,age,fewer_than_5,pupils",
                        "2026-10-01,CI,CI,6,F,6,0,20",
                        "2026-10-01,CI,CI,6,F,7,0,5");
    }

    @Test
    void aSchoolElsewhereIsNotFound() {
        var there = office.sql()
                .find(
                        "SELECT id FROM platform.establishment WHERE tenant = ?",
                        row -> row.getObject(1, UUID.class),
                        schools.get(2))
                .orElseThrow();
        assertThatThrownBy(
                        () -> office.platform(DistrictConsole.class, console -> console.school(north, there, LATEST)))
                .hasMessageStartingWith("tenancy.establishment-not-found");
    }

    private DistrictReport report(UUID district, Ask ask) {
        return office.platform(DistrictConsole.class, console -> console.report(district, ask));
    }

    private List<Figures> figures(UUID district) {
        return page(district, Order.NAME, null, 50).items().stream()
                .map(SchoolFigures::figures)
                .toList();
    }

    private Page<SchoolFigures> page(UUID district, Order order, String cursor, int limit) {
        return office.platform(
                DistrictConsole.class, console -> console.schools(district, LATEST, order, cursor, limit));
    }

    private UUID district(UUID parent, String name) {
        var id = Ids.next();
        office.sql()
                .update(
                        "INSERT INTO platform.district (id, parent_id, name, kind, country) VALUES (?, ?, ?, 'IA',"
                                + " 'SN')",
                        id,
                        parent,
                        name);
        return id;
    }

    /** As a night does: cell by cell, and then on sheets. */
    private static void counted(String school, String insert, Object... values) {
        DATABASE.in(school, sql -> {
            sql.update(insert, values);
            return sql.find("SELECT analytics.lay_out_sheets()", row -> row.getInt(1));
        });
    }

    private static void enrolled(String school, LocalDate month, String level, String sex, int pupils) {
        counted(
                school,
                "INSERT INTO analytics.agg_enrollment (month, school_year, level_code, level_name, sex, pupils,"
                        + " repeating) VALUES (?, '2026-2027', ?, ?, ?, ?, 0)",
                month,
                level,
                level,
                sex,
                pupils);
    }

    private static void aged(String school, String level, String sex, int age, int pupils) {
        counted(
                school,
                "INSERT INTO analytics.agg_age (month, school_year, level_code, level_name, sex, age, pupils)"
                        + " VALUES (?, '2026-2027', ?, ?, ?, ?, ?)",
                OCTOBER,
                level,
                level,
                sex,
                age,
                pupils);
    }

    private static void attended(String school, String level, String sex, int pupils, int absent) {
        counted(
                school,
                "INSERT INTO analytics.agg_attendance (month, school_year, level_code, level_name, sex, pupils,"
                        + " slots, absent, excused, excluded, late) VALUES (?, '2026-2027', ?, ?, ?, ?, ?, ?, 0, 0, 0)",
                OCTOBER,
                level,
                level,
                sex,
                pupils,
                pupils * 20,
                absent);
    }

    private static void scored(String school, String level, String sex, int pupils, int passed, double mean) {
        counted(
                school,
                "INSERT INTO analytics.agg_results (term_id, school_year, term_kind, term_name, term_starts_on,"
                        + " term_ends_on, level_code, level_name, subject_code, subject_name, sex, pupils, mean,"
                        + " passed) VALUES (uuidv7(), '2026-2027', 'term', '1er trimestre', '2026-09-01',"
                        + " '2026-10-31', ?, ?, '', '', ?, ?, ?, ?)",
                level,
                level,
                sex,
                pupils,
                mean,
                passed);
    }
}
