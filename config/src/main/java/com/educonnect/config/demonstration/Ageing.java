package com.educonnect.config.demonstration;

import java.sql.SQLException;
import java.util.UUID;

/**
 * Lets time pass over what schools owe: the only thing that the demonstration needs and nobody can ask of the public API.
 */
final class Ageing {
    private final Installation.Databases databases;

    Ageing(Installation.Databases databases) {
        this.databases = databases;
    }

    /** The trial of a school or a district that has no plan yet ended so many days ago: what it chooses is served since then. */
    void trialEnded(UUID party, int days) {
        run("""
            UPDATE platform.contract
               SET starts_on = starts_on - (trial_ends_on - current_date + %2$d), trial_ends_on = current_date - %2$d
             WHERE '%1$s' IN (establishment_id, district_id) AND plan_id IS NULL
            """.formatted(party, days));
    }

    /** The invoice was issued so long ago that it is late by so many days, on paper as well. */
    void late(String invoice, int days) {
        run("""
            UPDATE platform.invoice
               SET due_on = current_date - %2$d, issued_on = issued_on - (due_on - current_date + %2$d),
                   snapshot = snapshot || jsonb_build_object('dueOn', current_date - %2$d,
                       'issuedOn', issued_on - (due_on - current_date + %2$d))
             WHERE id = '%1$s'
            """.formatted(invoice, days));
    }

    /** The run of a day looks at everybody once more, as it would tomorrow. */
    void nextDay() {
        run("""
            UPDATE platform.contract SET staged_on = staged_on - 1 WHERE staged_on = current_date;
            INSERT INTO platform.billing_run (day, beat_at) VALUES (current_date, '-infinity')
                ON CONFLICT (day) DO UPDATE SET state = 'running', beat_at = '-infinity';
            INSERT INTO platform.work (kind, payload)
                VALUES ('billing.daily', jsonb_build_object('day', current_date));
            """);
    }

    /** Whether nobody looks at today any more: a run that is told to begin anew while it is under way leaves out who it has seen. */
    boolean isDayOver() {
        try (var connection = databases.main();
                var statement = connection.createStatement();
                var running = statement.executeQuery(
                        "SELECT 1 FROM platform.billing_run WHERE day = current_date AND state = 'running'")) {
            return !running.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration cannot see whether the day is over", e);
        }
    }

    private void run(String script) {
        try (var connection = databases.main();
                var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration cannot let time pass", e);
        }
    }
}
