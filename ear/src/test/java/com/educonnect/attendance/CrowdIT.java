package com.educonnect.attendance;

import static com.educonnect.attendance.Wires.numbered;
import static com.educonnect.attendance.Wires.roll;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Fifty phones of five teachers save every lesson of one class-day at once. Each line is cut once after the request went
 * out, then every phone sends until it is answered: each save has one effect, none is lost and none is doubled.
 */
class CrowdIT {
    private static final int PHONES = 50;

    private final Lycee lycee = new Lycee();
    private final CountDownLatch together = new CountDownLatch(1);

    @Test
    void noSaveIsLostAndNoneIsDoubledWhateverTheNetworkDoes() throws Exception {
        var teachers = List.of("DIOP", "KOFFI", "SARR", "FALL", "BA").stream()
                .map(lycee::teacher)
                .toList();
        try (var executor = Executors.newFixedThreadPool(PHONES)) {
            var running = new ArrayList<Future<?>>();
            for (var n = 0; n < PHONES; n++) {
                var phone = n;
                running.add(executor.submit(() -> save(teachers.get(phone % 5), phone)));
            }
            together.countDown();
            for (var phone : running) {
                phone.get();
            }
        }
        var saves = (long) PHONES * lycee.lessons.size();
        assertThat(lycee.count("SELECT count(*) FROM roll")).isEqualTo(8);
        assertThat(lycee.count("SELECT count(*) FROM roll_history")).isEqualTo(saves);
        assertThat(lycee.count("SELECT count(DISTINCT (roll_id, device_id)) FROM roll_history"))
                .isEqualTo(saves);
        assertThat(lycee.count("SELECT count(*) FROM roll WHERE version = " + PHONES))
                .isEqualTo(8);
        assertThat(lycee.count("SELECT count(*) FROM change")).isEqualTo(saves);
        assertThat(lycee.count("SELECT count(*) FROM roll r JOIN roll_history h ON h.roll_id = r.id"
                        + " AND h.version = r.version JOIN absence a ON a.roll_id = r.id"
                        + " AND a.note = h.exceptions -> 0 ->> 'note'"))
                .isEqualTo(8);
        assertThat(lycee.count("SELECT count(*) FROM absence")).isEqualTo(8);
    }

    private void save(Api teacher, int phone) {
        var device = UUID.randomUUID();
        await();
        for (var lesson = 0; lesson < lycee.lessons.size(); lesson++) {
            var path = lycee.rollPath((lesson + phone) % lycee.lessons.size());
            var pupil = lycee.pupils.get(phone % lycee.pupils.size());
            var marked = Wires.noted(roll(0, pupil), "phone " + phone);
            var body = numbered(marked, device, lesson + 1L);
            Wires.cut(teacher, path, body);
            answered(teacher, path, body);
        }
    }

    /** A phone backs off when it is told to, and goes on. */
    private static void answered(Api teacher, String path, jakarta.json.JsonObject body) {
        for (var tries = 0; tries < 40; tries++) {
            var answer = teacher.put(path, body);
            if (answer.status() == 200) {
                return;
            }
            assertThat(answer.status()).as(answer.body()).isIn(429, 503);
            sleep(3_000);
        }
        throw new AssertionError("never answered");
    }

    private void await() {
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
