package com.educonnect.grades.cards;

import com.educonnect.grades.cards.Printing.Sheet;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads and writes runs and their pages. */
@Dependent
class PrintRepository {
    private static final String RUN =
            "SELECT id, period_id, seed, state, attempt, asked_at, problem FROM print_run WHERE id = ?";

    @Inject
    @TenantData
    Sql sql;

    record Run(UUID id, UUID period, byte[] seed, String state, int attempt, Instant askedAt, String problem) {
        boolean running() {
            return state.equals("running");
        }
    }

    record Page(UUID schoolClass, UUID pupil) {}

    Optional<Run> find(UUID id) {
        return sql.find(RUN, PrintRepository::read, id);
    }

    /** Whether nobody asked under this key before. */
    boolean begin(UUID id, UUID period, byte[] seed, Actor actor) {
        return sql.update(
                        "INSERT INTO print_run (id, period_id, seed, asked_by, asked_by_person) VALUES (?, ?, ?, ?, ?::uuid)"
                                + " ON CONFLICT DO NOTHING",
                        id,
                        period,
                        seed,
                        actor.identity(),
                        actor.person())
                == 1;
    }

    void ask(UUID run, UUID schoolClass, List<UUID> pupils) {
        var rows = new ArrayList<Object[]>();
        for (var pupil : pupils) {
            rows.add(new Object[] {run, schoolClass, pupil, rows.size()});
        }
        sql.batch(
                "INSERT INTO print_page (print_run_id, school_class_id, pupil_id, position) VALUES (?, ?, ?, ?)", rows);
    }

    List<UUID> classes(UUID run) {
        return sql.query(
                "SELECT DISTINCT school_class_id FROM print_page WHERE print_run_id = ? ORDER BY 1",
                row -> row.getObject(1, UUID.class),
                run);
    }

    List<UUID> pending(UUID run, UUID schoolClass) {
        return sql.query(
                "SELECT pupil_id FROM print_page WHERE print_run_id = ? AND school_class_id = ? AND pdf IS NULL"
                        + " ORDER BY position",
                row -> row.getObject(1, UUID.class),
                run,
                schoolClass);
    }

    List<String> missing(UUID run) {
        return sql.query("""
                SELECT s.name || ': ' || concat_ws(' ', p.family_name, nullif(p.given_names, ''))
                FROM print_page g JOIN person p ON p.id = g.pupil_id JOIN school_class s ON s.id = g.school_class_id
                WHERE g.print_run_id = ? AND g.pdf IS NULL ORDER BY s.name, g.position
                """, row -> row.getString(1), run);
    }

    /** Takes the run from whoever had it; empty where that one is still alive. */
    Optional<Integer> take(UUID run, int silentSeconds) {
        return sql.find("""
                UPDATE print_run SET attempt = attempt + 1, beat_at = now()
                WHERE id = ? AND state = 'running'
                  AND (attempt = 0 OR beat_at < now() - make_interval(secs => ?)) RETURNING attempt
                """, row -> row.getInt(1), run, silentSeconds);
    }

    /** Whether the run is still this attempt's; holds it until the end of the transaction. */
    boolean beat(UUID run, int attempt) {
        return sql.update(
                        "UPDATE print_run SET beat_at = now() WHERE id = ? AND attempt = ? AND state = 'running'",
                        run,
                        attempt)
                == 1;
    }

    void keep(UUID run, UUID schoolClass, List<Sheet> sheets) {
        var kept = sql.batch(
                "UPDATE print_page SET report_card_id = ?, pdf = ? WHERE print_run_id = ? AND school_class_id = ?"
                        + " AND pupil_id = ? AND pdf IS NULL",
                sheets.stream()
                        .map(sheet -> new Object[] {sheet.card(), sheet.pdf(), run, schoolClass, sheet.pupil()})
                        .toList());
        if (IntStream.of(kept).anyMatch(each -> each != 1)) {
            throw new IllegalStateException("a page was made twice");
        }
    }

    void finish(UUID run, int attempt, String state, String problem) {
        sql.update(
                "UPDATE print_run SET state = ?, problem = ?, finished_at = now() WHERE id = ? AND attempt = ?"
                        + " AND state = 'running'",
                state,
                problem,
                run,
                attempt);
    }

    /** A failed run may go on where it ended. */
    boolean resume(UUID run) {
        return sql.update(
                        "UPDATE print_run SET state = 'running', attempt = attempt + 1, problem = NULL, finished_at = NULL,"
                                + " beat_at = now() - interval '1 hour' WHERE id = ? AND state = 'failed'",
                        run)
                == 1;
    }

    List<byte[]> pages(UUID run, UUID schoolClass) {
        return sql.query(
                "SELECT pdf FROM print_page WHERE print_run_id = ? AND school_class_id = ? ORDER BY position",
                row -> row.getBytes(1),
                run,
                schoolClass);
    }

    private static Run read(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("period_id", UUID.class),
                row.getBytes("seed"),
                row.getString("state"),
                row.getInt("attempt"),
                CardRepository.instant(row, "asked_at"),
                row.getString("problem"));
    }
}
