package com.educonnect.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.ErrorCode;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SyncRetentionIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Instant NOW = SyncFixtures.NOW;

    private final String school = DATABASE.school();

    @Test
    void changesGoADayAfterTheirPromiseHasEndedAndNoSooner() {
        change(402);
        change(402);
        change(400);
        change(1);

        assertThat(remove(10)).containsEntry("change", 2);
        assertThat(remove(10)).containsEntry("change", 0);
        assertThat(count("change")).isEqualTo(2);
    }

    @Test
    void oneTransactionTakesNoMoreThanItMay() {
        for (var n = 0; n < 5; n++) {
            change(500);
            operation(500, 500);
        }

        assertThat(remove(2)).isEqualTo(Map.of("change", 2, "sync_operation", 2));
        assertThat(remove(2)).isEqualTo(Map.of("change", 2, "sync_operation", 2));
        assertThat(remove(2)).isEqualTo(Map.of("change", 1, "sync_operation", 1));
    }

    @Test
    void anOperationStaysAsLongAsItCouldBeTakenASecondTime() {
        operation(402, 402);
        operation(402, 390);
        operation(390, 500);

        assertThat(remove(10)).containsEntry("sync_operation", 1);
        assertThat(count("sync_operation")).isEqualTo(2);
    }

    /** Whatever was cleaned lies before every cursor that is still taken. */
    @Test
    void aCursorOfBeforeTheCleaningAsksForANewBeginning() {
        var class3 = Ids.next();
        var sees = Visible.classes(java.util.List.of(class3));
        var old = DATABASE.in(school, sql -> SyncFixtures.feed(sql, sees, NOW.minus(Duration.ofDays(401)))
                .pull(null, null)
                .cursor());
        var young = DATABASE.in(school, sql -> SyncFixtures.feed(sql, sees, NOW.minus(Duration.ofDays(399)))
                .pull(null, null)
                .cursor());
        change(402);
        remove(10);

        assertThatThrownBy(() -> pull(sees, old))
                .isInstanceOf(Rejected.class)
                .hasMessageStartingWith("sync.cursor-expired")
                .extracting(thrown -> ((Rejected) thrown).code().kind())
                .isEqualTo(ErrorCode.Kind.GONE);
        assertThat(pull(sees, young).changes()).isEmpty();
        assertThat(pull(sees, null).cursor()).isNotBlank();
    }

    private Pulled pull(Visible sees, String cursor) {
        return DATABASE.in(school, sql -> SyncFixtures.feed(sql, sees, NOW).pull(cursor, null));
    }

    private Map<String, Integer> remove(int most) {
        return DATABASE.in(school, sql -> SyncFixtures.retention(sql, NOW).remove(most));
    }

    private void change(int daysAgo) {
        DATABASE.in(
                school,
                sql -> sql.update(
                        "INSERT INTO change (entity, entity_id, version, at) VALUES ('roll', ?, 1, ?)",
                        Ids.next(),
                        NOW.minus(Duration.ofDays(daysAgo))));
    }

    private void operation(int receivedDaysAgo, int madeDaysAgo) {
        var made = NOW.minus(Duration.ofDays(madeDaysAgo)).toEpochMilli();
        DATABASE.in(
                school,
                sql -> sql.update(
                        "INSERT INTO sync_operation (op_id, identity_id, device_id, seq, type, hash, received_at)"
                                + " VALUES (?, ?, ?, 1, 'note.write', '', ?)",
                        new UUID(made << 16 | 0x7000 | made & 0xfff, Ids.next().getLeastSignificantBits()),
                        Ids.next(),
                        Ids.next(),
                        NOW.minus(Duration.ofDays(receivedDaysAgo))));
    }

    private long count(String table) {
        return DATABASE.in(school, sql -> sql.find("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .orElseThrow());
    }
}
