package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.FailedWork.Item;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailedWorkIT {
    private static final Instant LONG_AGO = Instant.parse("1970-02-01T00:00:00Z");

    private final Sql owner = new Sql(TestDatabase.get().owner());
    private final String kind = "test." + UUID.randomUUID();

    @AfterEach
    void forget() {
        owner.update("DELETE FROM platform.work WHERE kind = ?", kind);
    }

    @Test
    void whatNeverFailedAndWhatIsDoneIsNotAmongIt() {
        row(1, 0, null, "NULL");
        row(2, 3, "was mended", "now()");
        var again = row(3, 3, "is tried again", "NULL");
        var givenUp = row(4, 12, "is given up", "NULL");

        assertThat(failed(LONG_AGO, new UUID(0, 0), 10)).extracting(Item::id).containsExactly(again, givenUp);
        assertThat(failed(LONG_AGO, new UUID(0, 0), 10))
                .extracting(Item::givenUp)
                .containsExactly(false, true);
    }

    @Test
    void isPagedByWhenItIsDue() {
        var first = row(1, 1, "a", "NULL");
        var second = row(2, 1, "b", "NULL");

        var page = failed(LONG_AGO, new UUID(0, 0), 1);
        assertThat(page).extracting(Item::id).containsExactly(first);
        assertThat(failed(page.getFirst().dueAt(), first, 1))
                .extracting(Item::id)
                .containsExactly(second);
    }

    @Test
    void triedAgainItIsDueAtOnceAsIfItWereNew() {
        var givenUp = row(1, 12, "is given up", "NULL");
        owner.update("UPDATE platform.work SET due_at = now() + interval '1 day' WHERE id = ?", givenUp);

        assertThat(FailedWork.again(owner, givenUp)).isTrue();

        assertThat(owner.find(
                        "SELECT attempts FROM platform.work WHERE id = ? AND due_at <= now() AND last_error IS NULL",
                        row -> row.getInt(1),
                        givenUp))
                .contains(0);
        assertThat(FailedWork.again(owner, UUID.randomUUID())).isFalse();
    }

    private UUID row(int day, int attempts, String error, String doneAt) {
        return owner.find(
                        "INSERT INTO platform.work (kind, payload, due_at, attempts, last_error, done_at) VALUES (?, '{}',"
                                + " timestamptz '1970-02-01 00:00Z' + make_interval(days => ?), ?, ?, " + doneAt
                                + ") RETURNING id",
                        row -> row.getObject(1, UUID.class),
                        kind,
                        day,
                        attempts,
                        error)
                .orElseThrow();
    }

    private List<Item> failed(Instant after, UUID id, int most) {
        return FailedWork.after(owner, after, id, most);
    }
}
