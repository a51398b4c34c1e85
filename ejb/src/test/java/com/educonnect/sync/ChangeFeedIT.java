package com.educonnect.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.TestDatabase;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

class ChangeFeedIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final String school = DATABASE.school();
    private final UUID troisieme = Ids.next();
    private final UUID quatrieme = Ids.next();
    private final Visible own = Visible.classes(List.of(troisieme));

    @Test
    void aNewDeviceBeginsWithThePresent() {
        change(Ids.next(), troisieme);
        var start = pull(null);

        assertThat(start.changes()).isEmpty();
        assertThat(pull(start.cursor()).changes()).isEmpty();
    }

    @Test
    void severalChangesOfOneEntityAreToldAsOne() {
        var start = pull(null);
        var roll = Ids.next();
        change(roll, troisieme);
        change(roll, troisieme);

        assertThat(pull(start.cursor()).changes()).singleElement().returns(roll, Pulled.Changed::id);
    }

    @Test
    void whatADeviceKnowsByItsResultIsToldToTheOthersOnly() {
        var start = pull(null).cursor();
        var roll = Ids.next();
        var phone = Ids.next();
        apply(phone, roll, SyncResult.applied(1));

        assertThat(known(start, phone).changes()).isEmpty();
        assertThat(ids(known(start, Ids.next()))).containsExactly(roll);
        assertThat(ids(pull(start))).containsExactly(roll);
    }

    @Test
    void whatAnotherChangedBesideIsToldToo() {
        var start = pull(null).cursor();
        var roll = Ids.next();
        var phone = Ids.next();
        apply(phone, roll, SyncResult.applied(1));
        change(roll, troisieme);

        assertThat(ids(known(start, phone))).containsExactly(roll);
        assertThat(pull(known(start, phone).cursor()).changes()).isEmpty();
    }

    @Test
    void whatWasMergedIsToldToItsDeviceToo() {
        var start = pull(null).cursor();
        var roll = Ids.next();
        var phone = Ids.next();
        apply(phone, roll, SyncResult.merged(2, Json.createObjectBuilder().build()));

        assertThat(ids(known(start, phone))).containsExactly(roll);
    }

    @Test
    void otherClassesStayUnseen() {
        var start = pull(null);
        change(Ids.next(), quatrieme);
        change(Ids.next(), null);

        assertThat(pull(start.cursor()).changes()).isEmpty();
    }

    @Test
    void theOfficeSeesAllAndMayFollowAFew() {
        var all = pull(Visible.EVERYTHING, null, null).cursor();
        var few = pull(Visible.EVERYTHING, null, List.of(troisieme)).cursor();
        change(Ids.next(), troisieme);
        change(Ids.next(), quatrieme);

        assertThat(pull(Visible.EVERYTHING, all, null).changes()).hasSize(2);
        assertThat(pull(Visible.EVERYTHING, few, List.of(troisieme)).changes()).hasSize(1);
    }

    @Test
    void aDeviceCannotFollowAClassItsUserMayNotSee() {
        var start = pull(own, null, List.of(quatrieme));
        change(Ids.next(), quatrieme);

        assertThat(pull(own, start.cursor(), List.of(quatrieme)).changes()).isEmpty();
    }

    /** The earlier transaction has the lower number and commits last: a feed by number alone would skip its row. */
    @Test
    void aChangeThatCommitsLateIsHeldBackWithAllThatFollowItAndThenTold() throws SQLException {
        var start = pull(null);
        var late = Ids.next();
        var early = Ids.next();
        try (var slow = begin()) {
            insert(slow, late);
            change(early, troisieme);
            var meanwhile = pull(start.cursor());
            assertThat(meanwhile.changes()).isEmpty();
            slow.commit();

            assertThat(ids(pull(meanwhile.cursor()))).containsExactly(late, early);
        }
    }

    @Test
    void aTransactionThatTookItsNumberFirstButWroteLastIsNotSkipped() throws SQLException {
        var start = pull(null);
        var first = Ids.next();
        var second = Ids.next();
        try (var slow = begin()) {
            slow.createStatement().execute("SELECT pg_current_xact_id()");
            change(second, troisieme);
            var seen = new HashSet<>(ids(pull(start.cursor())));
            insert(slow, first);
            slow.commit();
            seen.addAll(ids(pull(pull(start.cursor()).cursor())));
            seen.addAll(ids(pull(start.cursor())));

            assertThat(seen).containsExactlyInAnyOrder(first, second);
        }
    }

    @Test
    void aReaderBesideManyWritersGetsEveryChange() throws Exception {
        var start = pull(null).cursor();
        var written = new ArrayList<Future<Set<UUID>>>();
        var seen = new HashSet<UUID>();
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < 8; n++) {
                written.add(executor.submit(writer()));
            }
            while (!written.stream().allMatch(Future::isDone)) {
                start = drain(start, seen);
            }
            drain(start, seen);
            for (var writer : written) {
                assertThat(seen).containsAll(writer.get());
            }
        }
        assertThat(seen).hasSize(8 * 40);
    }

    @Test
    void manyChangesComeInPages() {
        var start = pull(null).cursor();
        DATABASE.in(
                school,
                sql -> sql.update(
                        "INSERT INTO change (entity, entity_id, school_class_id, version)"
                                + " SELECT 'roll', uuidv7(), ?, 1 FROM generate_series(1, 250)",
                        troisieme));
        var first = pull(start);
        var second = pull(first.cursor());

        assertThat(first).returns(true, Pulled::more);
        assertThat(first.changes()).hasSize(200);
        assertThat(second).returns(false, Pulled::more);
        assertThat(second.changes()).hasSize(50);
    }

    @Test
    void aForgedAnOldAndANarrowerCursorAskForANewBeginning() {
        var cursor = pull(null).cursor();

        assertThatThrownBy(() -> pull("forged")).hasMessageStartingWith("sync.cursor-expired");
        assertThatThrownBy(() -> pull(Visible.classes(List.of(troisieme, quatrieme)), cursor, null))
                .hasMessageStartingWith("sync.cursor-expired");
        var muchLater = SyncFixtures.NOW.plus(Duration.ofDays(401));
        assertThatThrownBy(() -> DATABASE.in(
                        school, sql -> SyncFixtures.feed(sql, own, muchLater).pull(cursor, null)))
                .hasMessageStartingWith("sync.cursor-expired");
    }

    @Test
    void aCursorFromAfterARestoredBackupAsksForANewBeginning() {
        var parts = pull(null).cursor().split(" ");
        parts[0] = String.valueOf(Long.parseLong(parts[0]) + 1_000_000);

        assertThatThrownBy(() -> pull(String.join(" ", parts))).hasMessageStartingWith("sync.cursor-expired");
    }

    private String drain(String cursor, Set<UUID> seen) {
        var pulled = pull(cursor);
        seen.addAll(ids(pulled));
        return pulled.more() ? drain(pulled.cursor(), seen) : pulled.cursor();
    }

    private Callable<Set<UUID>> writer() {
        return () -> {
            var ids = new HashSet<UUID>();
            for (var n = 0; n < 40; n++) {
                try (var connection = begin()) {
                    var id = Ids.next();
                    insert(connection, id);
                    Thread.sleep(ThreadLocalRandom.current().nextInt(4));
                    connection.commit();
                    ids.add(id);
                }
            }
            return ids;
        };
    }

    private Pulled pull(String cursor) {
        return pull(own, cursor, null);
    }

    private Pulled pull(Visible visible, String cursor, List<UUID> scopes) {
        return DATABASE.in(school, sql -> SyncFixtures.feed(sql, visible).pull(cursor, scopes));
    }

    private static List<UUID> ids(Pulled pulled) {
        return pulled.changes().stream().map(Pulled.Changed::id).toList();
    }

    private Pulled known(String cursor, UUID device) {
        return DATABASE.in(school, sql -> SyncFixtures.feed(sql, own).pull(cursor, null, device));
    }

    /** As an operation of the device changes it, with this result. */
    private void apply(UUID device, UUID roll, SyncResult result) {
        DATABASE.in(school, sql -> {
            var changing = new SyncType() {
                @Override
                public String type() {
                    return "note.write";
                }

                @Override
                public SyncResult apply(UUID from, Operation operation) {
                    new Changes(sql).record("roll", roll, troisieme, 1);
                    return result;
                }
            };
            return SyncFixtures.operations(sql, Ids.next(), changing)
                    .apply(device, SyncFixtures.operation(Ids.next(), 1, "here"));
        });
    }

    private void change(UUID id, UUID schoolClass) {
        DATABASE.in(school, sql -> {
            new Changes(sql).record("roll", id, schoolClass, 1);
            return null;
        });
    }

    private Connection begin() throws SQLException {
        var connection = DATABASE.app().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("SET LOCAL ROLE " + school);
        return connection;
    }

    private void insert(Connection connection, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO change (entity, entity_id, school_class_id, version) VALUES ('roll', ?, ?, 1)")) {
            insert.setObject(1, id);
            insert.setObject(2, troisieme);
            insert.executeUpdate();
        }
    }
}
