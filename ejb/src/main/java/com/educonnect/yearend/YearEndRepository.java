package com.educonnect.yearend;

import com.educonnect.grades.Documents;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes how far a year's end has come. */
@Dependent
class YearEndRepository {
    private static final String SELECT =
            "SELECT school_year_id, next_year_id, state, choices::text AS choices, problem,"
                    + " asked_by, finished_at FROM year_end WHERE school_year_id = ?";

    @Inject
    @TenantData
    Sql sql;

    YearEnd find(UUID year) {
        return sql.find(SELECT, YearEndRepository::read, year).orElseGet(() -> YearEnd.notBegun(year));
    }

    /** The same, made if need be and held until the transaction ends. */
    YearEnd hold(UUID year) {
        sql.update("INSERT INTO year_end (school_year_id) VALUES (?) ON CONFLICT DO NOTHING", year);
        return sql.find(SELECT + " FOR UPDATE", YearEndRepository::read, year).orElseThrow();
    }

    /** Whether that is anything new. */
    boolean choose(UUID year, UUID pupil, Choice choice) {
        return sql.update(
                        """
                        UPDATE year_end SET choices = choices || jsonb_build_object(?::text, ?::jsonb)
                        WHERE school_year_id = ? AND choices -> ?::text IS DISTINCT FROM ?::jsonb
                        """,
                        pupil,
                        choice.json().toString(),
                        year,
                        pupil,
                        choice.json().toString())
                == 1;
    }

    void start(UUID year, UUID next, List<Move> plan, Actor by) {
        var kept = Json.createArrayBuilder();
        plan.forEach(move -> kept.add(move.json()));
        sql.update("""
                UPDATE year_end SET next_year_id = ?, state = 'running', plan = ?::jsonb, asked_by = ?,
                    asked_by_person = ?::uuid, asked_at = now(), beat_at = NULL, finished_at = NULL, problem = NULL
                WHERE school_year_id = ?
                """, next, kept.build().toString(), by.identity(), by.person(), year);
    }

    /** The plan that was confirmed. */
    List<Move> plan(UUID year) {
        return sql.query("""
                SELECT m.value::text AS move, concat_ws(' ', p.family_name, nullif(p.given_names, '')) AS name
                FROM year_end x CROSS JOIN LATERAL jsonb_array_elements(x.plan) WITH ORDINALITY m (value, number)
                LEFT JOIN person p ON p.id = (m.value ->> 'pupil')::uuid
                WHERE x.school_year_id = ? ORDER BY m.number
                """, row -> Move.of(Documents.object(row.getString("move")), row.getString("name")), year);
    }

    /** Takes the job from whoever had it; empty where that one is still alive. */
    Optional<Integer> take(UUID year, int silentSeconds) {
        return sql.find("""
                UPDATE year_end SET attempt = attempt + 1, beat_at = now()
                WHERE school_year_id = ? AND state = 'running'
                  AND (beat_at IS NULL OR beat_at < now() - make_interval(secs => ?)) RETURNING attempt
                """, row -> row.getInt(1), year, silentSeconds);
    }

    /** Whether the job is still this attempt's; holds it until the end of the transaction. */
    boolean beat(UUID year, int attempt) {
        return sql.update(
                        "UPDATE year_end SET beat_at = now() WHERE school_year_id = ? AND attempt = ? AND state = 'running'",
                        year,
                        attempt)
                == 1;
    }

    boolean finish(UUID year, int attempt, String state, String problem) {
        return sql.update(
                        "UPDATE year_end SET state = ?, problem = ?, finished_at = now()"
                                + " WHERE school_year_id = ? AND attempt = ? AND state = 'running'",
                        state,
                        problem,
                        year,
                        attempt)
                == 1;
    }

    void resume(UUID year) {
        sql.update(
                "UPDATE year_end SET state = 'running', beat_at = NULL, problem = NULL, finished_at = NULL"
                        + " WHERE school_year_id = ?",
                year);
    }

    void reset(UUID year) {
        sql.update(
                "UPDATE year_end SET state = 'planned', next_year_id = NULL, plan = '[]', problem = NULL, asked_by = NULL,"
                        + " asked_by_person = NULL, asked_at = NULL, beat_at = NULL, finished_at = NULL WHERE school_year_id = ?",
                year);
    }

    void opened(UUID year) {
        sql.update("UPDATE year_end SET state = 'opened', opened_at = now() WHERE school_year_id = ?", year);
    }

    private static YearEnd read(ResultSet row) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new YearEnd(
                row.getObject("school_year_id", UUID.class),
                row.getObject("next_year_id", UUID.class),
                row.getString("state"),
                Documents.object(row.getString("choices")),
                row.getString("problem"),
                row.getObject("asked_by", UUID.class),
                finished == null ? null : finished.toInstant());
    }
}
