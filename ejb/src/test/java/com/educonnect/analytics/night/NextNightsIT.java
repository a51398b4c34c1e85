package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.educonnect.billing.Office;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the next nights begin, as the clock that begins them has it. */
class NextNightsIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path home;

    private final Office office = new Office();
    private final String first = TestDatabase.get().school();
    private final String second = TestDatabase.get().school();

    @BeforeEach
    void noNightYet() throws IOException {
        set("");
        office.sql().update("DELETE FROM platform.night_run");
    }

    @Test
    void aNightIsAheadUntilItsTimeAndDueFromThenOn() {
        var zone = bothAt(TODAY.atTime(1, 30));
        assertThat(next(zone)).returns(2, NextNight::schools).returns("ahead", NextNight::tonight);
        assertThat(next(zone).localTime()).isCloseTo(LocalTime.of(1, 30), within(1, ChronoUnit.MINUTES));
        begins(zone, 30);

        zone = bothAt(TODAY.atTime(2, 0));
        assertThat(next(zone).tonight()).isEqualTo("due");
        begins(zone, 0);
        plan();
        assertThat(next(zone).tonight()).isEqualTo("running");
    }

    @Test
    void oneThatIsBegunIsFollowedByTomorrows() {
        var zone = bothAt(TODAY.atTime(3, 0));
        plan();
        begins(zone, 23 * 60);
        state(first, "done");
        assertThat(next(zone).tonight()).isEqualTo("running");
        state(second, "failed");
        assertThat(next(zone))
                .returns("done", NextNight::tonight)
                .returns(1, NextNight::done)
                .returns(1, NextNight::failed);
    }

    @Test
    void aStoppedNightIsNeitherDoneNorRunning() {
        var zone = bothAt(TODAY.atTime(3, 0));
        plan();
        office.sql().update("UPDATE platform.night_run SET state = 'stopped'");
        assertThat(next(zone).tonight()).isEqualTo("stopped");
    }

    @Test
    void aSchoolThatComesLaterIsDueThoughTheOthersAreDone() {
        var zone = bothAt(TODAY.atTime(3, 0));
        suspend(second, "suspended");
        plan();
        state(first, "done");
        assertThat(next(zone)).returns(1, NextNight::schools).returns("done", NextNight::tonight);
        suspend(second, "open");
        assertThat(next(zone)).returns(2, NextNight::schools).returns("due", NextNight::tonight);
    }

    @Test
    void theOperatorSetsAnotherTimeOfDay() throws IOException {
        set("night.begins = 04:30");
        var zone = bothAt(TODAY.atTime(4, 0));
        assertThat(next(zone).tonight()).isEqualTo("ahead");
        begins(zone, 30);
    }

    /** Tomorrow two o'clock comes twice, or not at all; the clock begins at the first moment that is not before it. */
    @Test
    void aNightInWhichTheClockIsChangedBeginsWhenTheWallClockFirstSaysSo() throws IOException {
        var here = LocalDate.now(ZoneOffset.UTC);
        var tomorrow = here.plusDays(1).getDayOfYear() - 1;
        var opposite = (tomorrow + 180) % 360;
        var twice = "AAA0BBB-1," + opposite + "/2," + tomorrow + "/3";
        var never = "AAA0BBB-1," + tomorrow + "/2," + opposite + "/3";
        set("night.begins = 02:30");
        WallClock.set(office.sql(), twice, first);
        WallClock.set(office.sql(), never, second);
        had();
        assertThat(next(twice).beginsAt())
                .isEqualTo(here.plusDays(1).atTime(1, 30).toInstant(ZoneOffset.UTC));
        assertThat(next(never).beginsAt())
                .isEqualTo(here.plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void theFirstToBeginComesFirstPageByPage() {
        var early = WallClock.zone(TODAY.atTime(1, 40));
        var late = WallClock.zone(TODAY.atTime(1, 20));
        WallClock.set(office.sql(), early, first);
        WallClock.set(office.sql(), late, second);
        var zones = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            var page = office.platform(NextNightService.class, nights -> nights.nights(from, 1));
            page.items().forEach(each -> zones.add(each.zone()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(zones).doesNotHaveDuplicates().containsSubsequence(early, late);
        assertThat(zones).hasSameElementsAs(all().stream().map(NextNight::zone).toList());
    }

    private String bothAt(LocalDateTime then) {
        var zone = WallClock.zone(then);
        WallClock.set(office.sql(), zone, first, second);
        return zone;
    }

    private void begins(String zone, int minutes) {
        assertThat(next(zone).beginsAt())
                .isCloseTo(Instant.now().plus(minutes, ChronoUnit.MINUTES), within(1, ChronoUnit.MINUTES));
    }

    private NextNight next(String zone) {
        return all().stream()
                .filter(each -> each.zone().equals(zone))
                .findFirst()
                .orElseThrow();
    }

    private List<NextNight> all() {
        return office.platform(NextNightService.class, nights -> nights.nights(null, 200))
                .items();
    }

    private void plan() {
        office.platform(NightRuns.class, runs -> runs.plan(Ids.next()));
    }

    private void had() {
        var run = Ids.next();
        office.sql().update("INSERT INTO platform.night_run (id, state) VALUES (?, 'done')", run);
        office.sql()
                .update(
                        "INSERT INTO platform.night_school (run_id, tenant, day, by_clock, state)"
                                + " SELECT ?, tenant, (now() AT TIME ZONE time_zone)::date, true, 'done'"
                                + " FROM platform.establishment WHERE tenant IN (?, ?)",
                        run,
                        first,
                        second);
    }

    private void state(String tenant, String state) {
        office.sql().update("UPDATE platform.night_school SET state = ? WHERE tenant = ?", state, tenant);
    }

    private void suspend(String tenant, String state) {
        office.sql().update("UPDATE platform.establishment SET state = ? WHERE tenant = ?", state, tenant);
    }

    private void set(String settings) throws IOException {
        office.with(
                Configuration.class,
                new Configuration(Files.writeString(home.resolve("educonnect.properties"), settings)));
    }
}
