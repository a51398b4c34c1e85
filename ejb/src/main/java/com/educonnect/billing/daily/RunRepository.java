package com.educonnect.billing.daily;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Reads and writes runs. */
@Dependent
class RunRepository {
    @Inject
    @PlatformData
    Sql sql;

    boolean begin(LocalDate day) {
        return sql.update(
                        "INSERT INTO billing_run (day, beat_at) VALUES (?, '-infinity') ON CONFLICT (day) DO NOTHING",
                        day)
                == 1;
    }

    Optional<Integer> take(LocalDate day, int silentSeconds) {
        return sql.find(
                "UPDATE billing_run SET attempt = attempt + 1, beat_at = now() WHERE day = ? AND state = 'running'"
                        + " AND beat_at < now() - make_interval(secs => ?) RETURNING attempt",
                row -> row.getInt(1),
                day,
                silentSeconds);
    }

    boolean beat(LocalDate day, int attempt, int handled, int failed) {
        return sql.update(
                        "UPDATE billing_run SET beat_at = now(), handled = handled + ?, failed = failed + ?"
                                + " WHERE day = ? AND attempt = ? AND state = 'running'",
                        handled,
                        failed,
                        day,
                        attempt)
                == 1;
    }

    void finish(LocalDate day, int attempt) {
        sql.update(
                "UPDATE billing_run SET state = 'done', finished_at = now() WHERE day = ? AND attempt = ?",
                day,
                attempt);
    }

    boolean running(LocalDate day) {
        return sql.find("SELECT 1 FROM billing_run WHERE day = ? AND state = 'running'", row -> true, day)
                .isPresent();
    }
}
