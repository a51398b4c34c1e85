package com.educonnect.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Report cards from the office's wish to the stranger who scans one: a job makes them, families read, anyone checks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsIT {
    private static final String EDITED = "AAAA";
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final UUID year = Ids.next();
    private final UUID term = Ids.next();
    private final UUID maths = Ids.next();
    private final UUID fourth = Ids.next();
    private final UUID awa = Ids.next();
    private final UUID binta = Ids.next();
    private final UUID diop = Ids.next();
    private final UUID mother = Ids.next();
    private final UUID test = Ids.next();
    private Members.School school;
    private Api head;
    private Api teacher;
    private Api guardian;
    private Api stranger;
    private Api elsewhere;

    @BeforeAll
    void aClassWithItsMarks() {
        school = Members.school("Lycée des Bulletins");
        Members.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', 'y', current_date - 100, current_date + 100, 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES ('%3$s', '%2$s', 'term', 'T1', current_date - 90, current_date + 10);
                INSERT INTO subject (id, code, name) VALUES ('%4$s', 'MATH', 'Maths');
                INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('%5$s', '%2$s', 'class', '4A', '4e A');
                INSERT INTO person (id, family_name, given_names)
                    VALUES ('%6$s', 'Aïdara', 'Awa <b>'), ('%7$s', 'Ba', 'Binta'), ('%8$s', 'Diop', ''), ('%9$s', 'Aïdara', 'Mariam');
                INSERT INTO pupil (person_id) VALUES ('%6$s'), ('%7$s');
                INSERT INTO staff (person_id) VALUES ('%8$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    SELECT uuidv7(), person_id, '%5$s', 'class', current_date - 90 FROM pupil;
                INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id)
                    VALUES (uuidv7(), '%8$s', '%5$s', '%4$s');
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation)
                    VALUES (uuidv7(), '%6$s', '%9$s', 'mother');
                """.formatted(school.tenant(), year, term, maths, fourth, awa, binta, diop, mother));
        head = Members.member(school, "head");
        teacher = Members.member(school, "teacher", diop);
        guardian = Members.member(school, "guardian", mother);
        stranger = Deployed.api();
        elsewhere = Members.member(Members.school("Lycée des Voisins"), "head");
        head.put("/grading-schemes/" + UUID.randomUUID(), object("""
                {"version": 0, "year": "%s", "name": "Règles", "preset": "sn-secondary"}""", year)).expect(200);
        teacher.put(
                        "/assessments/" + test,
                        object("""
                {"version": 0, "schoolClass": "%s", "subject": "%s", "period": "%s", "category": "devoir", "title": "Devoir",
                 "heldOn": "%s", "maximum": 20, "bonus": false, "position": 0}""", fourth, maths, term, LocalDate.now().minusDays(5)))
                .expect(200);
        marks(0, "13.5");
    }

    @Test
    void aClassIsPrintedReadByTheFamilyCheckedByAnyoneAndReplaced() {
        var asked = object("""
                {"period": "%s", "classes": ["%s"]}""", term, fourth);
        assertThat(head.put("/print-runs/" + Ids.next(), asked).expect(409).problem())
                .isEqualTo("cards.period-not-sealed");
        var seal = seal();
        teacher.put("/print-runs/" + Ids.next(), asked).expect(403);
        var run = printed(asked);
        var paper = head.download("/print-runs/" + run + "/classes/" + fourth + "/paper");
        assertThat(new String(paper, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(head.download("/print-runs/" + run + "/classes/" + fourth + "/paper"))
                .isEqualTo(paper);
        teacher.get("/print-runs/" + run + "/classes/" + fourth + "/paper").expect(403);

        var cards = guardian.get("/own-children/" + awa + "/report-cards")
                .expect(200)
                .structure()
                .asJsonArray();
        assertThat(cards).hasSize(1);
        var first = cards.getJsonObject(0);
        assertThat(guardian.download("/own-children/" + awa + "/report-cards/" + first.getString("id") + "/paper"))
                .startsWith("%PDF-".getBytes(StandardCharsets.ISO_8859_1));
        guardian.get("/own-children/" + binta + "/report-cards").expect(404);
        teacher.get("/own-children/" + awa + "/report-cards").expect(403);

        var serial = first.getString("serial");
        var told = check(serial, "?signature=" + signature(serial));
        assertThat(told.getString("state")).isEqualTo("current");
        assertThat(told.getString("average")).isEqualTo("13.50");
        assertThat(told.getString("pupil")).isEqualTo("Aïdara Awa <b>");
        assertThat(check(serial.toLowerCase(Locale.ROOT).replace("-", ""), "").getString("state"))
                .isEqualTo("current");
        assertThat(check(serial, "?signature=" + EDITED).getString("state")).isEqualTo("altered");
        assertThat(check("0000-0000-0000-0000", "")).isEqualTo(object("""
                {"state": "unknown"}"""));
        assertThat(stranger.get("/paper-checks/no-such-school/" + serial)
                        .expect(200)
                        .json()
                        .getString("state"))
                .isEqualTo("unknown");

        var again = printed(asked);
        assertThat(head.download("/print-runs/" + again + "/classes/" + fourth + "/paper"))
                .isEqualTo(paper);
        head.put(seal + "/reopening", object("""
                {"reason": "A paper was found"}""")).expect(200);
        marks(1, "15");
        seal();
        printed(asked);
        var replaced = check(serial, "");
        assertThat(replaced.getString("state")).isEqualTo("replaced");
        assertThat(replaced.getString("replacedAt"))
                .startsWith(LocalDate.now(Clock.systemUTC()).toString());
        var second = guardian.get("/own-children/" + awa + "/report-cards")
                .expect(200)
                .structure()
                .asJsonArray()
                .getJsonObject(0);
        assertThat(snapshot(second)
                        .getJsonObject("replaces")
                        .getJsonArray("changes")
                        .getJsonObject(0)
                        .getString("after"))
                .isEqualTo("15.00");
        withdrawn(second, first);
    }

    @Test
    void aCertificateIsIssuedReadByTheFamilyCheckedByAnyoneAndWithdrawn() {
        var certificate = "/certificates/" + Ids.next();
        var asked = object("""
                {"pupil": "%s", "kind": "schooling", "remark": "Pour la bourse"}""", binta);
        teacher.put(certificate, asked).expect(403);
        guardian.put(certificate, asked).expect(403);
        elsewhere.put(certificate, asked).expect(404);
        var issued = head.put(certificate, asked).expect(200).json();
        assertThat(issued.getInt("number")).isEqualTo(1);
        assertThat(head.put(certificate, asked).expect(200).json()).isEqualTo(issued);
        assertThat(head.put("/certificates/" + Ids.next(), object("""
                        {"pupil": "%s", "kind": "leaving"}""", binta))
                        .expect(409)
                        .problem())
                .isEqualTo("cards.still-enrolled");
        assertThat(new String(head.download(certificate + "/paper?copy=true"), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        teacher.get(certificate + "/paper").expect(403);
        elsewhere.get(certificate + "/paper").expect(404);
        teacher.get("/certificates?pupil=" + binta).expect(403);
        assertThat(elsewhere
                        .get("/certificates?pupil=" + binta)
                        .expect(200)
                        .structure()
                        .asJsonArray())
                .isEmpty();

        var own = "/own-children/" + binta + "/certificates";
        guardian.get(own).expect(404);
        guardian.get(own + "/" + issued.getString("id") + "/paper").expect(404);
        assertThat(guardian.get("/own-children/" + awa + "/certificates")
                        .expect(200)
                        .structure()
                        .asJsonArray())
                .isEmpty();
        teacher.get(own).expect(403);
        var told = check(issued.getString("serial"), "");
        assertThat(told.getString("kind")).isEqualTo("schooling");
        assertThat(told.getInt("number")).isEqualTo(1);

        var reason = object("""
                {"reason": "Issued by mistake"}""");
        teacher.put(certificate + "/withdrawal", reason).expect(403);
        elsewhere.put(certificate + "/withdrawal", reason).expect(404);
        head.put(certificate + "/withdrawal", reason).expect(200);
        assertThat(check(issued.getString("serial"), "").getString("state")).isEqualTo("withdrawn");
    }

    @Test
    void theLookOfACardIsTriedOutAsAPicture() {
        teacher.get("/card-templates/layouts").expect(403);
        var layouts =
                head.get("/card-templates/layouts").expect(200).structure().asJsonArray();
        assertThat(layouts).hasSize(6);
        var tried = Json.createObjectBuilder()
                .add("schoolClass", fourth.toString())
                .add("period", term.toString())
                .add("options", layouts.getJsonObject(0).getJsonObject("document"))
                .build();
        teacher.put("/card-templates/preview/picture", tried).expect(403);
        elsewhere.put("/card-templates/preview/picture", tried).expect(404);
        assertThat(head.put("/card-templates/preview/picture", tried)
                        .expect(200)
                        .header("Content-Type"))
                .startsWith("image/png");
    }

    private void withdrawn(JsonObject second, JsonObject first) {
        var reason = object("""
                {"reason": "Issued by mistake"}""");
        head.put("/report-cards/" + first.getString("id") + "/withdrawal", reason)
                .expect(409);
        teacher.put("/report-cards/" + second.getString("id") + "/withdrawal", reason)
                .expect(403);
        head.put("/report-cards/" + second.getString("id") + "/withdrawal", reason)
                .expect(200);
        assertThat(check(second.getString("serial"), "").getString("state")).isEqualTo("withdrawn");
        assertThat(guardian.get("/own-children/" + awa + "/report-cards")
                        .expect(200)
                        .structure()
                        .asJsonArray())
                .isEmpty();
    }

    private String seal() {
        var seal = "/sealings/" + UUID.randomUUID();
        head.put(seal, object("""
                {"schoolClass": "%s", "period": "%s"}""", fourth, term)).expect(200);
        return seal;
    }

    /** Asks for the cards and waits until the job has made them. */
    private UUID printed(JsonObject asked) {
        var run = Ids.next();
        head.put("/print-runs/" + run, asked).expect(200);
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var state = "running";
        while (state.equals("running") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            state = head.get("/print-runs/" + run).expect(200).json().getString("state");
        }
        var ended = head.get("/print-runs/" + run).expect(200).json();
        assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("done");
        assertThat(ended.getInt("printed")).isEqualTo(2);
        return run;
    }

    private JsonObject check(String serial, String query) {
        return stranger.get("/paper-checks/" + school.slug() + "/" + serial + query)
                .expect(200)
                .json();
    }

    private String signature(String serial) {
        return Members.text("SELECT translate(encode(signature, 'base64'), E'+/=\\n', '-_') FROM " + school.tenant()
                + ".report_card WHERE serial = '" + serial + "'");
    }

    private JsonObject snapshot(JsonObject card) {
        return object(Members.text("SELECT replace(snapshot, '%', '%%') FROM " + school.tenant()
                + ".report_card WHERE id = '" + card.getString("id") + "'"));
    }

    private void marks(int base, String score) {
        var cells = Json.createArrayBuilder();
        for (var pupil : Arrays.asList(awa, binta)) {
            cells.add(object("""
                    {"assessment": "%s", "pupil": "%s", "base": %s, "score": %s}""", test, pupil, base, score));
        }
        teacher.put(
                        "/gradebooks/" + fourth + "/" + maths + "/" + term + "/marks",
                        Json.createObjectBuilder().add("cells", cells).build())
                .expect(200);
    }

    private static JsonObject object(String json, Object... values) {
        try (var reader = Json.createReader(new StringReader(json.formatted(values)))) {
            return reader.readObject();
        }
    }
}
