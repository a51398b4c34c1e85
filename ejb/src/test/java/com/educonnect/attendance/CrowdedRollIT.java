package com.educonnect.attendance;

import static com.educonnect.attendance.AttendanceFixtures.absent;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Fifty people save every lesson of the same class and day at the same moment, each marking another pupil. Every third
 * save is cut before its end and every other one is sent again: each has exactly one effect, and the last one stands.
 */
class CrowdedRollIT {
    private static final int CLIENTS = 50;

    private final School school = new School();
    private final UUID troisieme = school.schoolClass("3e A");
    private final List<UUID> pupils = new ArrayList<>();
    private final CountDownLatch together = new CountDownLatch(1);

    @Test
    void noSaveIsLostAndNoneIsDoubled() throws Exception {
        for (var n = 0; n < CLIENTS; n++) {
            pupils.add(school.pupilOf(troisieme, "PUPIL", "Number " + n));
        }
        try (var executor = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<java.util.concurrent.Future<Void>>();
            for (var n = 0; n < CLIENTS; n++) {
                running.add(executor.submit(client(n)));
            }
            together.countDown();
            for (var client : running) {
                client.get();
            }
        }
        var saves = (long) CLIENTS * school.lessons.size();
        assertThat(school.count("SELECT count(*) FROM roll")).isEqualTo(school.lessons.size());
        assertThat(school.count("SELECT count(*) FROM roll_history")).isEqualTo(saves);
        assertThat(school.count("SELECT count(DISTINCT (roll_id, changed_by)) FROM roll_history"))
                .isEqualTo(saves);
        assertThat(school.count("SELECT count(*) FROM roll WHERE version = ?", CLIENTS))
                .isEqualTo(school.lessons.size());
        assertThat(school.count("SELECT count(*) FROM change")).isEqualTo(saves);
        assertThat(school.count("SELECT count(*) FROM absence")).isEqualTo(school.lessons.size());
        assertThat(school.count("SELECT count(*) FROM absence a JOIN roll r ON r.id = a.roll_id"
                        + " JOIN roll_history h ON h.roll_id = r.id AND h.version = r.version"
                        + " WHERE h.exceptions -> 0 ->> 'pupil' = a.pupil_id::text AND a.marked_by = r.taken_by"))
                .isEqualTo(school.lessons.size());
    }

    private Callable<Void> client(int n) {
        var author = new Author(Ids.next(), null, null);
        var device = n % 2 == 0 ? Ids.next() : null;
        return () -> {
            together.await();
            for (var lesson = 0; lesson < school.lessons.size(); lesson++) {
                var place = (lesson + n) % school.lessons.size();
                var key = new RollKey(troisieme, School.MONDAY, school.lessons.get(place));
                var seq = device == null ? null : Long.valueOf(lesson);
                var command = new SubmitRoll(null, 0, device, seq, null, false, null, List.of(absent(pupils.get(n))));
                if ((n + lesson) % 3 == 0) {
                    cutOff(author, key, command);
                }
                school.save(author, key, command);
                if ((n + lesson) % 2 == 0) {
                    school.save(author, key, command);
                }
            }
            return null;
        };
    }

    private void cutOff(Author author, RollKey key, SubmitRoll command) {
        try {
            school.in((Sql sql) -> {
                Rolls.savedBy(author, sql).save(key, command);
                throw new IllegalStateException("the connection is cut");
            });
        } catch (IllegalStateException cut) {
            assertThat(cut).hasMessage("the connection is cut");
        }
    }
}
