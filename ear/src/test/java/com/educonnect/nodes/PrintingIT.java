package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.OwnServers;
import com.educonnect.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Report cards whose printing is cut: both nodes are killed while one of them prints. */
@OwnServers
class PrintingIT {
    private static final int PUPILS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String FILL = """
            SET search_path = %1$s, platform, extension;
            INSERT INTO school_year (id, name, starts_on, ends_on, state)
                VALUES ('%2$s', '2026-2027', current_date - 100, current_date + 100, 'open');
            INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                VALUES ('%3$s', '%2$s', 'term', 'T1', current_date - 90, current_date + 10);
            INSERT INTO level (id, code, name) VALUES (uuidv7(), '4E', 'Quatrième');
            INSERT INTO subject (id, code, name) SELECT uuidv7(), 'S' || n, 'Matière ' || n FROM generate_series(1, 12) n;
            INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
                SELECT uuidv7(), '%2$s', l.id, j.id, 2 FROM level l, subject j;
            INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                SELECT '%4$s', '%2$s', 'class', '4A', '4e A', id FROM level;
            INSERT INTO person (id, family_name, given_names)
                SELECT uuidv7(), 'NDIAYE', 'Awa ' || n FROM generate_series(1, %5$s) n;
            INSERT INTO pupil (person_id) SELECT id FROM person;
            INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                SELECT uuidv7(), person_id, '%4$s', 'class', current_date - 90 FROM pupil;
            INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum, position)
                SELECT uuidv7(), '%4$s', id, '%3$s', 'devoir', 'Devoir', current_date - 20, 20, 1 FROM subject;
            INSERT INTO mark (assessment_id, pupil_id, score, marked_by)
                SELECT a.id, p.person_id, 5 + (row_number() OVER ()) %% 60 / 4.0, uuidv7() FROM assessment a, pupil p;
            """;

    private final UUID year = Ids.next();
    private final UUID term = Ids.next();
    private final UUID fourth = Ids.next();
    private String tenant;
    private Api head;

    @Test
    void aRunThatIsKilledGoesOnAndComesToTheSamePapersAsOneThatWasNot() {
        var server = TwoNodes.server();
        TwoNodes.awaitReady();
        school();
        var cut = Ids.next();
        head.put("/print-runs/" + cut, asked()).expect(200);
        TwoNodes.await("some papers are kept", PATIENCE, () -> kept(cut) > 0);
        server.kill(1);
        server.kill(2);
        var before = kept(cut);
        assertThat(before).isPositive().isLessThan(PUPILS);

        TwoNodes.restartTheDead();
        TwoNodes.awaitReady();
        assertThat(ended(cut)).isEqualTo("done");
        assertThat(kept(cut)).isEqualTo(PUPILS);
        assertThat(text("SELECT count(DISTINCT serial) FROM @report_card")).isEqualTo(String.valueOf(PUPILS));
        assertThat(text("SELECT (attempt > 1)::text FROM @print_run WHERE id = '" + cut + "'"))
                .isEqualTo("true");

        var whole = Ids.next();
        head.put("/print-runs/" + whole, asked()).expect(200);
        assertThat(ended(whole)).isEqualTo("done");
        assertThat(papers(whole)).isEqualTo(papers(cut));
    }

    private void school() {
        tenant = TwoNodes.school("coupure", "Lycée des Coupures");
        TwoNodes.execute(FILL.formatted(tenant, year, term, fourth, PUPILS));
        head = TwoNodes.logIn(1, "coupure@educonnect.example");
        head.put("/grading-schemes/" + UUID.randomUUID(), object("""
                {"version": 0, "year": "%s", "name": "Règles", "preset": "sn-secondary"}""", year)).expect(200);
        head.put("/sealings/" + UUID.randomUUID(), object("""
                {"schoolClass": "%s", "period": "%s"}""", fourth, term)).expect(200);
    }

    private JsonObject asked() {
        return object("""
                {"period": "%s", "classes": ["%s"]}""", term, fourth);
    }

    private int kept(UUID run) {
        return Integer.parseInt(text("SELECT count(pdf) FROM @print_page WHERE print_run_id = '" + run + "'"));
    }

    private String ended(UUID run) {
        var state = "SELECT state FROM @print_run WHERE id = '" + run + "'";
        TwoNodes.await("the run ends", PATIENCE, () -> !text(state).equals("running"));
        return text(state);
    }

    private String papers(UUID run) {
        return text("SELECT string_agg(encode(sha256(pdf), 'hex'), ' ' ORDER BY position) FROM @print_page"
                + " WHERE print_run_id = '" + run + "'");
    }

    private String text(String query) {
        return TwoNodes.text(query.replace("@", tenant + "."));
    }

    private static JsonObject object(String json, Object... values) {
        try (var reader = Json.createReader(new StringReader(json.formatted(values)))) {
            return reader.readObject();
        }
    }
}
