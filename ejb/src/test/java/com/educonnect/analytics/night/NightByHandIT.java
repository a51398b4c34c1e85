package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.Office;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that the operator begins for schools that he chose. */
class NightByHandIT {
    @TempDir
    Path home;

    private final Office office = new Office();
    private final String school = TestDatabase.get().school();
    private final String other = TestDatabase.get().school();

    @BeforeEach
    void noNightYet() throws IOException {
        office.with(
                Configuration.class, new Configuration(Files.writeString(home.resolve("educonnect.properties"), "")));
        office.sql().update("DELETE FROM platform.night_run");
    }

    @Test
    void oneSchoolAloneIsCountedAndTheNightBearsItsName() {
        var night = Ids.next();
        var begun = start(night, school);
        assertThat(begun).returns(1, NightView::schools).returns(name(school), NightView::school);
        assertThat(start(night, school)).as("asked for again").isEqualTo(begun);
        assertThat(start(Ids.next(), other).school()).isEqualTo(name(other));
        assertThat(office.audited).hasSize(2);
    }

    @Test
    void aNightOfSeveralBearsNoName() {
        assertThat(start(Ids.next(), school, other))
                .returns(2, NightView::schools)
                .returns(null, NightView::school);
    }

    @Test
    void aSchoolThatIsBeingCountedIsRefusedByNameAndSoAreThoseChosenWithIt() {
        var going = Ids.next();
        start(going, school);
        var refused = Ids.next();
        assertThatThrownBy(() -> start(refused, other, school))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("night.school-is-being-counted")
                .hasMessageContaining(name(school));
        assertThat(runs()).containsExactly(going);

        office.sql().update("UPDATE platform.night_school SET state = 'running'");
        assertThatThrownBy(() -> start(refused, school)).hasMessageContaining("night.school-is-being-counted");
        office.sql().update("UPDATE platform.night_school SET state = 'failed'");
        assertThat(start(refused, other, school).schools()).isEqualTo(2);
    }

    @Test
    void oneWhoseNightWasStoppedIsNotBeingCounted() {
        start(Ids.next(), school);
        office.sql().update("UPDATE platform.night_run SET state = 'stopped'");
        assertThat(start(Ids.next(), school).schools()).isEqualTo(1);
    }

    @Test
    void theHeadAndTheOperatorDoNotBothHaveTheSchoolCounted() {
        ask(school);
        assertThatThrownBy(() -> start(Ids.next(), school)).hasMessageContaining("night.school-is-being-counted");
        var night = Ids.next();
        start(night, other);
        ask(other);
        assertThat(runs()).hasSize(2).contains(night);
    }

    @Test
    void ofThoseWhoAskAtOnceOneIsHeard() throws Exception {
        Callable<Boolean> asked = () -> {
            try {
                return start(Ids.next(), school).schools() == 1;
            } catch (Rejected counted) {
                return false;
            }
        };
        try (var people = Executors.newFixedThreadPool(6)) {
            for (var round = 0; round < 10; round++) {
                office.sql().update("DELETE FROM platform.night_run");
                people.invokeAll(Stream.generate(() -> asked).limit(6).toList());
                assertThat(runs()).as("round " + round).hasSize(1);
            }
        }
    }

    private NightView start(UUID night, String... tenants) {
        var chosen = Stream.of(tenants).map(this::id).toList();
        return office.platform(NightService.class, nights -> nights.start(night, new StartNight(chosen)));
    }

    private void ask(String tenant) {
        office.with(SchoolTime.class, new Today()).school(tenant, OwnNightService.class, nights -> {
            nights.ask(Ids.next());
            return null;
        });
    }

    private List<UUID> runs() {
        return office.sql().query("SELECT id FROM platform.night_run ORDER BY id", row -> row.getObject(1, UUID.class));
    }

    private UUID id(String tenant) {
        return office.sql()
                .find(
                        "SELECT id FROM platform.establishment WHERE tenant = ?",
                        row -> row.getObject(1, UUID.class),
                        tenant)
                .orElseThrow();
    }

    private String name(String tenant) {
        return office.sql()
                .find("SELECT name FROM platform.establishment WHERE tenant = ?", row -> row.getString(1), tenant)
                .orElseThrow();
    }

    private static final class Today extends SchoolTime {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 18);
        }
    }
}
