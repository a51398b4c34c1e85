package com.educonnect.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A school of two levels from the councils' decisions to the open next year: by the real job, undone once on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final UUID year = Ids.next();
    private final UUID undecided = Ids.next();
    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private Members.School school;
    private Api head;
    private String path;

    @BeforeAll
    void aYearThatHasEnded() {
        school = Members.school("Collège des Passages");
        head = Members.member(school, "head");
        path = "/year-ends/" + year;
        Superuser.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', 'y', current_date - 300, current_date - 10, 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES (uuidv7(), '%2$s', 'term', 'T1', current_date - 300, current_date - 10);
                INSERT INTO level (id, code, name, position) VALUES (uuidv7(), '6', '6e', 1), (uuidv7(), '5', '5e', 2);
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                    SELECT uuidv7(), '%2$s', 'class', code || 'A', code || 'e A', id FROM level;
                INSERT INTO council (id, school_class_id, period_id, state, closed_at)
                    SELECT uuidv7(), c.id, p.id, 'closed', now() FROM school_class c, period p;
                INSERT INTO person (id, family_name)
                    SELECT md5('%1$s' || n)::uuid, 'ÉLÈVE ' || n FROM generate_series(1, 60) n;
                INSERT INTO pupil (person_id) SELECT id FROM person;
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    SELECT uuidv7(), md5('%1$s' || n)::uuid, c.id, 'class', current_date - 300 FROM generate_series(1, 60) n
                    JOIN school_class c ON c.code = CASE WHEN n <= 57 THEN '6A' ELSE '5A' END;
                INSERT INTO council_verdict (council_id, pupil_id, decision, written_by, decided_by, decided_at)
                    SELECT k.id, e.pupil_id, 'passes', uuidv7(), uuidv7(), now()
                    FROM council k JOIN enrollment e ON e.school_class_id = k.school_class_id;
                INSERT INTO person (id, family_name) VALUES ('%3$s', 'ZZ NOUVELLE');
                INSERT INTO pupil (person_id) VALUES ('%3$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    SELECT uuidv7(), '%3$s', id, 'class', current_date - 300 FROM school_class WHERE code = '6A';
                """.formatted(school.tenant(), year, undecided));
    }

    @Test
    void theNextYearIsPlannedMadeUndoneMadeAgainAndOpened() {
        var plan = head.get(path).expect(200).json();
        assertThat(plan.getInt("pupils")).isEqualTo(61);
        assertThat(plan.getInt("open")).isEqualTo(1);
        assertThat(start(plan, Ids.next()).expect(409).problem()).isEqualTo("yearend.still-undecided");
        var open = head.get(path + "/pupils?outcome=open").expect(200).json().getJsonArray("items");
        assertThat(open).hasSize(1);
        var request = "place-" + UUID.randomUUID();
        head.put(path + "/pupils/" + undecided, object("""
                {"decision": "repeats", "to": null, "leaves": false}"""), "X-Request-Id", request)
                .expect(200);
        assertThat(audited(request)).isEqualTo("year-end.place pupil " + undecided);
        whoeverMayNotIsRefused();

        var first = Ids.next();
        made(first);
        head.delete(path + "/next").expect(204);
        assertThat(Superuser.text(school.tenant(), "SELECT count(*) FROM school_year"))
                .isEqualTo("1");
        assertThat(Superuser.text(school.tenant(), "SELECT count(*) FROM enrollment WHERE ends_on IS NULL"))
                .isEqualTo("61");

        var next = Ids.next();
        var done = made(next);
        assertThat(done.getInt("enrolled")).isEqualTo(58);
        var opened = head.put(path + "/next/opening", JsonValue.EMPTY_JSON_OBJECT)
                .expect(200)
                .json();
        assertThat(opened.getJsonObject("year").getString("state")).isEqualTo("closed");
        assertThat(opened.getJsonObject("next").getString("state")).isEqualTo("open");
        head.put(path + "/next/opening", JsonValue.EMPTY_JSON_OBJECT).expect(200);
        assertThat(head.delete(path + "/next").expect(409).problem()).isEqualTo("yearend.already-opened");
        assertThat(Superuser.text(school.tenant(), "SELECT count(*) FROM pupil WHERE left_on IS NOT NULL"))
                .isEqualTo("3");
        whatFollows();
    }

    /** Those who finished get their certificate, and the year's documents are archived. */
    private void whatFollows() {
        await(() ->
                "3".equals(Superuser.text(school.tenant(), "SELECT count(*) FROM certificate WHERE kind = 'leaving'")));
        await(() -> documents().size() == 7);
        assertThat(documents()).contains("class_list", "minutes", "certificate");
        assertThat(audits())
                .contains(
                        "year-end.start",
                        "year-end.copy",
                        "year-end.enrol",
                        "year-end.done",
                        "year-end.undo",
                        "year-end.open",
                        "archive");
        var elsewhere = Members.member(Members.school("Collège Voisin"), "head");
        assertThat(elsewhere.get("/archive/documents").expect(200).json().getJsonArray("items"))
                .isEmpty();
        assertThat(head.get("/archive/rules").expect(200).structure().asJsonArray())
                .hasSize(5);
        assertThat(head.get("/archive/years").expect(200).structure().asJsonArray())
                .hasSize(1);
        assertThat(elsewhere.get("/archive/years").expect(200).structure().asJsonArray())
                .isEmpty();
        var teacher = Members.member(school, "teacher");
        teacher.get("/archive/documents").expect(403);
        teacher.get("/archive/years").expect(403);
    }

    private List<String> documents() {
        return head
                .get("/archive/documents")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("kind"))
                .toList();
    }

    private String audits() {
        return Superuser.text(
                "SELECT string_agg(DISTINCT action, ' ') FROM platform.audit WHERE tenant = '" + school.tenant() + "'");
    }

    private String audited(String request) {
        return Superuser.text("SELECT string_agg(action || ' ' || entity || ' ' || entity_id, '|') FROM platform.audit"
                + " WHERE request = '" + request + "' AND tenant = '" + school.tenant() + "' AND actor IS NOT NULL");
    }

    private void whoeverMayNotIsRefused() {
        for (var role : List.of("teacher", "guardian", "pupil")) {
            Members.member(school, role).get(path).expect(403);
        }
        var elsewhere = Members.member(Members.school("Collège d’Ailleurs"), "head");
        elsewhere.get(path).expect(404);
        elsewhere.delete(path + "/next").expect(404);
        elsewhere.put(path + "/next/opening", JsonValue.EMPTY_JSON_OBJECT).expect(404);
    }

    private JsonObject made(UUID next) {
        var plan = head.get(path).expect(200).json();
        start(plan, next).expect(200);
        start(plan, next).expect(200);
        await(() -> !state().equals("running"));
        assertThat(state()).isEqualTo("done");
        return head.get(path).expect(200).json();
    }

    private String state() {
        return head.get(path).expect(200).json().getString("state");
    }

    private Api.Answer start(JsonObject plan, UUID next) {
        return head.put(
                path + "/next",
                Json.createObjectBuilder()
                        .add("next", next.toString())
                        .add("name", "y+1")
                        .add("startsOn", today.plusDays(20).toString())
                        .add("endsOn", today.plusDays(330).toString())
                        .add("plan", plan.getString("plan"))
                        .build());
    }

    private static void await(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }
}
