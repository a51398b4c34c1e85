package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.Office;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose night the clock begins. The database's clock runs on, so schools are put where it is the time that is asked for. */
class NightPlanIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path home;

    private final Office office = new Office();
    private final String school = TestDatabase.get().school();

    @BeforeEach
    void noNightYet() throws IOException {
        set("");
        office.sql().update("DELETE FROM platform.night_run");
    }

    @Test
    void aNightBeginsWhereItIsPastTwoOClock() {
        var west = TestDatabase.get().school();
        is(school, TODAY.atTime(2, 1));
        is(west, TODAY.atTime(1, 59));
        plan();

        assertThat(begun(school)).containsExactly(TODAY);
        assertThat(begun(west)).isEmpty();

        is(west, TODAY.atTime(2, 0));
        plan();
        assertThat(begun(west)).containsExactly(TODAY);
    }

    @Test
    void aServerThatWasOffAtTwoBeginsItLater() {
        is(school, TODAY.atTime(23, 58));
        plan();
        assertThat(begun(school)).containsExactly(TODAY);
    }

    @Test
    void aDayHasOneNightThoughTheClockAsksAgainOrGoesBackAnHour() {
        is(school, TODAY.atTime(2, 31));
        assertThat(plan()).isPositive();
        assertThat(plan()).isZero();
        is(school, TODAY.atTime(1, 31));
        plan();
        is(school, TODAY.atTime(2, 31));
        plan();
        assertThat(begun(school)).containsExactly(TODAY);
    }

    @Test
    void aSchoolThatMovesOverTheDateLineHasOneNightOfEachOfItsDays() {
        is(school, TODAY.atTime(3, 0));
        plan();
        is(school, TODAY.plusDays(1).atTime(3, 0));
        plan();
        is(school, TODAY.atTime(4, 0));
        plan();
        is(school, TODAY.plusDays(1).atTime(2, 0));
        plan();
        assertThat(begun(school)).containsExactly(TODAY, TODAY.plusDays(1));
    }

    @Test
    void aNightByHandIsNotTheClocks() {
        is(school, TODAY.atTime(1, 30));
        byHand();
        assertThat(begun(school)).isEmpty();
        is(school, TODAY.atTime(2, 30));
        plan();
        assertThat(begun(school)).containsExactly(TODAY);
        counted();
        byHand();
        assertThat(begun(school)).containsExactly(TODAY);
        assertThat(office.sql()
                        .find(
                                "SELECT count(*) FROM platform.night_school WHERE tenant = ?",
                                row -> row.getInt(1),
                                school))
                .hasValue(3);
    }

    @Test
    void theOperatorSetsAnotherTimeOfDay() throws IOException {
        set("night.begins = 04:30");
        is(school, TODAY.atTime(4, 29));
        plan();
        assertThat(begun(school)).isEmpty();
        is(school, TODAY.atTime(4, 30));
        plan();
        assertThat(begun(school)).containsExactly(TODAY);

        set("night.begins = at night");
        assertThatThrownBy(this::plan).hasMessage("night.begins must be a time of day like 02:00");
    }

    @Test
    void aClosedSchoolHasNoneAndOneThatOnlyReadsHas() {
        is(school, TODAY.atTime(3, 0));
        state("suspended");
        plan();
        assertThat(begun(school)).isEmpty();
        state("readonly");
        plan();
        assertThat(begun(school)).containsExactly(TODAY);
    }

    private void set(String settings) throws IOException {
        office.with(
                Configuration.class,
                new Configuration(Files.writeString(home.resolve("educonnect.properties"), settings)));
    }

    private int plan() {
        return office.platform(NightRuns.class, runs -> runs.plan(Ids.next()));
    }

    private void counted() {
        office.sql().update("UPDATE platform.night_school SET state = 'done'");
    }

    private void byHand() {
        var id = office.sql()
                .find(
                        "SELECT id FROM platform.establishment WHERE tenant = ?",
                        row -> row.getObject(1, UUID.class),
                        school)
                .orElseThrow();
        office.platform(NightService.class, nights -> nights.start(Ids.next(), new StartNight(List.of(id))));
    }

    private List<LocalDate> begun(String tenant) {
        return office.sql()
                .query(
                        "SELECT day FROM platform.night_school WHERE tenant = ? AND by_clock ORDER BY day",
                        row -> row.getObject(1, LocalDate.class),
                        tenant);
    }

    private void is(String tenant, LocalDateTime then) {
        WallClock.set(office.sql(), WallClock.zone(then), tenant);
    }

    private void state(String state) {
        office.sql().update("UPDATE platform.establishment SET state = ? WHERE tenant = ?", state, school);
    }
}
