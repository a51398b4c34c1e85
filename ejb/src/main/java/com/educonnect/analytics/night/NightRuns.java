package com.educonnect.analytics.night;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What keeps a run of the night on its way: begun once for each school and day, held by one attempt at a time, given a sign
 * of life, taken over by whichever server looks first when there is none.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NightRuns {
    private static final int SILENT_SECONDS = 60;
    private static final int LONGEST_ERROR = 500;

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Configuration configuration;

    /** Which run, and for the how manieth time. */
    public record Attempt(UUID run, int number) {}

    /** Begins a run for the schools whose night is due. */
    public int plan(UUID run) {
        return sql.find("""
                WITH mine AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtext('plan night')) AS locked),
                due AS MATERIALIZED (SELECT t.tenant, t.day FROM mine, (%s) t WHERE mine.locked AND t.due),
                begun AS (INSERT INTO night_run (id) SELECT ? WHERE EXISTS (SELECT FROM due) RETURNING id),
                planned AS (
                    INSERT INTO night_school (run_id, tenant, day, by_clock) SELECT begun.id, due.tenant, due.day, true FROM begun, due
                    RETURNING 1)
                SELECT count(*) FROM planned
                """.formatted(Tonight.OF_SCHOOLS), row -> row.getInt(1), Tonight.begins(configuration), run)
                .orElseThrow();
    }

    /** Takes a run that is new or whose attempt fell silent; the schools it was at are counted on by this one. */
    public Optional<Attempt> take() {
        var taken = sql.find(
                "UPDATE night_run SET attempt = attempt + 1, beat_at = now() WHERE id = (SELECT id FROM night_run"
                        + " WHERE state = 'running' AND beat_at < now() - make_interval(secs => ?)"
                        + " ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, attempt",
                row -> new Attempt(row.getObject(1, UUID.class), row.getInt(2)),
                SILENT_SECONDS);
        taken.ifPresent(attempt -> sql.update(
                "UPDATE night_school SET state = 'waiting' WHERE run_id = ? AND state = 'running'", attempt.run()));
        return taken;
    }

    /** The next school, or empty: nothing is left, the run was stopped, or a later attempt has it. */
    public Optional<String> next(Attempt attempt) {
        return beat(attempt) ? sql.find("""
                        UPDATE night_school SET state = 'running', attempt = attempt + 1, taken_at = now(),
                               started_at = coalesce(started_at, now())
                        WHERE run_id = ? AND tenant = (SELECT tenant FROM night_school WHERE run_id = ? AND state = 'waiting'
                                                       ORDER BY tenant LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING tenant
                        """, row -> row.getString(1), attempt.run(), attempt.run()) : Optional.empty();
    }

    /** A sign of life; false if the run is no longer this attempt's. */
    public boolean beat(Attempt attempt) {
        return sql.update(
                        "UPDATE night_run SET beat_at = now() WHERE id = ? AND attempt = ? AND state = 'running'",
                        attempt.run(),
                        attempt.number())
                == 1;
    }

    public void at(Attempt attempt, String tenant, Part part) {
        sql.update(
                "UPDATE night_school SET step = ? WHERE run_id = ? AND tenant = ? AND state = 'running'",
                part.id(),
                attempt.run(),
                tenant);
    }

    /** @param reached the transaction before which the school's changes are counted */
    public void done(Attempt attempt, String tenant, long rows, long milliseconds, String reached) {
        sql.update(
                "UPDATE night_school SET state = 'done', finished_at = now(), row_count = row_count + ?,"
                        + " milliseconds = milliseconds + ?, xid = ?, step = NULL, error = NULL"
                        + " WHERE run_id = ? AND tenant = ? AND state = 'running'",
                rows,
                milliseconds,
                reached,
                attempt.run(),
                tenant);
    }

    /** What was counted of the school before stays; it is counted on by the next night. */
    public void failed(Attempt attempt, String tenant, Part part, long milliseconds, Exception failure) {
        var root = (Throwable) failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = String.valueOf(root.getMessage());
        sql.update(
                "UPDATE night_school SET state = 'failed', finished_at = now(), milliseconds = milliseconds + ?, step = ?,"
                        + " error = ? WHERE run_id = ? AND tenant = ? AND state = 'running'",
                milliseconds,
                part.id(),
                text.substring(0, Math.min(LONGEST_ERROR, text.length())),
                attempt.run(),
                tenant);
    }

    /** Ends the run if nothing is left to do. */
    public void finish(Attempt attempt) {
        sql.update(
                "UPDATE night_run SET state = 'done', finished_at = now() WHERE id = ? AND attempt = ? AND state = 'running'"
                        + " AND NOT EXISTS (SELECT FROM night_school s WHERE s.run_id = night_run.id"
                        + " AND s.state IN ('waiting', 'running'))",
                attempt.run(),
                attempt.number());
    }
}
