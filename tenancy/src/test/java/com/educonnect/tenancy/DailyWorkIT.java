package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DailyWorkIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final Sql owner = new Sql(DATABASE.owner());
    private final String kind = "test." + UUID.randomUUID();

    @Test
    void everySchoolAndThePlatformHaveOneRowWaitingSpreadOverTheNextDay() {
        assertThat(plan("t00001", "t00002", null)).isEqualTo(3);
        assertThat(plan("t00001", "t00002", null)).isZero();
        assertThat(owner.query(
                        "SELECT due_at FROM platform.work WHERE kind = ? AND due_at BETWEEN now() + interval '19 hours'"
                                + " AND now() + interval '24 hours'",
                        row -> row.getString(1),
                        kind))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoeverHasNoneWaitingAnyMoreGetsTheNext() {
        plan("t00001", "t00002");
        owner.update("DELETE FROM platform.work WHERE kind = ? AND tenant = 't00001'", kind);
        owner.update("UPDATE platform.work SET attempts = 12 WHERE kind = ? AND tenant = 't00002'", kind);

        assertThat(plan("t00001", "t00002")).isEqualTo(2);
    }

    @Test
    void eightServersAtOnceGiveEachOneRow() throws Exception {
        Callable<Integer> server = () -> plan("t00001", "t00002", "t00003");
        try (var servers = Executors.newFixedThreadPool(8)) {
            for (var planned : servers.invokeAll(java.util.Collections.nCopies(8, server))) {
                planned.get();
            }
        }
        plan("t00001", "t00002", "t00003");
        assertThat(waiting()).isEqualTo(3);
    }

    @Test
    void onlyWorkThatIsDoneOrGivenUpIsForgotten() {
        var ids = new ArrayList<UUID>();
        for (var state : new String[] {"done_at = now() - interval '40 days'", "attempts = 12", "attempts = 11"}) {
            var id = owner.find(
                            "INSERT INTO platform.work (kind, payload, due_at) VALUES (?, '{}', now() - interval '40"
                                    + " days') RETURNING id",
                            row -> row.getObject(1, UUID.class),
                            kind)
                    .orElseThrow();
            owner.update("UPDATE platform.work SET " + state + " WHERE id = ?", id);
            ids.add(id);
        }
        var monthAgo = Instant.now().minus(Duration.ofDays(30));

        assertThat(WorkQueue.forget(owner, monthAgo, 1)).isEqualTo(1);
        assertThat(WorkQueue.forget(owner, monthAgo, 10)).isEqualTo(1);
        assertThat(owner.query(
                        "SELECT id FROM platform.work WHERE kind = ?", row -> row.getObject(1, UUID.class), kind))
                .containsExactly(ids.getLast());
        owner.update("DELETE FROM platform.work WHERE kind = ?", kind);
    }

    private int plan(String... subjects) {
        return DailyWork.plan(owner, kind, Arrays.asList(subjects));
    }

    private long waiting() {
        return owner.find("SELECT count(*) FROM platform.work WHERE kind = ?", row -> row.getLong(1), kind)
                .orElseThrow();
    }
}
