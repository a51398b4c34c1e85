package com.educonnect.courses;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Work over the wire: asked for, handed in from a phone with a file that came in pieces, marked, given back, and read at home. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignmentIT {
    private static final String[] TUS = {"Tus-Resumable", "1.0.0"};

    private final UUID year = Ids.next();
    private final UUID term = Ids.next();
    private final UUID maths = Ids.next();
    private final UUID fourth = Ids.next();
    private final UUID awa = Ids.next();
    private final UUID binta = Ids.next();
    private final UUID diop = Ids.next();
    private final UUID sarr = Ids.next();
    private final UUID mother = Ids.next();
    private final UUID devoir = Ids.next();
    private final UUID essay = Ids.next();
    private Api teacher;
    private Api colleague;
    private Api pupil;
    private Api other;
    private Api guardian;

    @BeforeAll
    void aClassWithTwoPupilsAndTwoTeachers() {
        var school = Members.school("Lycée des Devoirs");
        Superuser.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', 'y', current_date - 100, current_date + 100, 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES ('%3$s', '%2$s', 'term', 'T1', current_date - 90, current_date + 10);
                INSERT INTO subject (id, code, name) VALUES ('%4$s', 'MATH', 'Maths'), (uuidv7(), 'FR', 'Français');
                INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('%5$s', '%2$s', 'class', '4A', '4e A');
                INSERT INTO person (id, family_name) VALUES ('%6$s', 'A Awa'), ('%7$s', 'B Binta'), ('%8$s', 'DIOP'),
                    ('%9$s', 'SARR'), ('%10$s', 'Mariam');
                INSERT INTO pupil (person_id) VALUES ('%6$s'), ('%7$s');
                INSERT INTO staff (person_id) VALUES ('%8$s'), ('%9$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    SELECT uuidv7(), person_id, '%5$s', 'class', current_date - 90 FROM pupil;
                INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id)
                    VALUES (uuidv7(), '%8$s', '%5$s', '%4$s');
                INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id)
                    SELECT uuidv7(), '%9$s', '%5$s', id FROM subject WHERE code = 'FR';
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (uuidv7(), '%6$s', '%10$s', 'mother');
                """.formatted(school.tenant(), year, term, maths, fourth, awa, binta, diop, sarr, mother));
        teacher = Members.member(school, "teacher", diop);
        colleague = Members.member(school, "teacher", sarr);
        pupil = Members.member(school, "pupil", awa);
        other = Members.member(school, "pupil", binta);
        guardian = Members.member(school, "guardian", mother);
        Members.member(school, "head")
                .put("/grading-schemes/" + UUID.randomUUID(), object("""
                        {"version": 0, "year": "%s", "name": "Règles", "preset": "sn-secondary"}""", year))
                .expect(200);
        teacher.put("/assessments/" + devoir, object("""
                {"version": 0, "schoolClass": "%s", "subject": "%s", "period": "%s", "category": "devoir", "title": "Devoir",
                 "heldOn": "%s", "maximum": 20, "bonus": false, "position": 0}""", fourth, maths, term, LocalDate.now()))
                .expect(200);
        teacher.put("/assignments/" + essay, assignment()).expect(200);
    }

    @Test
    void workGoesFromThePhoneToTheGradebookAndBack() {
        var photo = uploadInTwoPieces();
        var submission = Ids.next();
        var operation = handIn(submission, photo);
        assertThat(sync(pupil, operation)).isEqualTo("applied");
        assertThat(sync(pupil, operation)).isEqualTo("duplicate");
        assertThat(teacher.get("/assignments?schoolClass=" + fourth)
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("handedIn"))
                .isEqualTo(1);

        var work = teacher.get(pupilsWork()).expect(200).json();
        assertThat(work.getJsonArray("attempts").getJsonObject(0).getJsonArray("files"))
                .hasSize(1);
        readersOf(photo);
        teacher.put(pupilsWork() + "/mark", object("""
                {"version": 0, "submission": "%s", "points": [{"criterion": "c1", "points": 15}], "waiveLate": false,
                 "feedback": "Bien", "wholeGroup": false, "release": false}""", submission)).expect(200);
        assertThat(own(guardian).containsKey("mark")).isFalse();
        teacher.put("/assignments/" + essay + "/release", JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);

        assertThat(own(guardian).getJsonObject("mark").getInt("score")).isEqualTo(15);
        assertThat(own(pupil).getJsonObject("mark").getString("feedback")).isEqualTo("Bien");
        var marks = teacher.get("/gradebooks/" + fourth + "/" + maths + "/" + term)
                .expect(200)
                .json()
                .getJsonArray("marks");
        assertThat(marks.getJsonObject(0).getInt("score")).isEqualTo(15);
    }

    private void readersOf(UUID photo) {
        assertThat(new String(teacher.download("/files/" + photo), StandardCharsets.UTF_8))
                .isEqualTo("Il était");
        var answer = guardian.get("/files/" + photo).expect(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''r%C3%A9daction.txt");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        other.get("/files/" + photo).expect(404);
        colleague.get("/files/" + photo).expect(404);
    }

    @Test
    void whoeverHasNoPartInItFindsNothing() {
        other.get("/own-children/" + awa + "/assignments/" + essay).expect(404);
        guardian.get("/own-children/" + binta + "/assignments").expect(404);
        colleague.get("/assignments/" + essay).expect(404);
        colleague.put("/assignments/" + essay, assignment()).expect(404);
        colleague.get(pupilsWork()).expect(404);
        assertThat(colleague.get("/assignments").expect(200).json().getJsonArray("items"))
                .isEmpty();
        pupil.get("/assignments/" + essay).expect(403);
        assertThat(sync(guardian, handIn(Ids.next(), null))).isEqualTo("403");
        assertThat(other.get("/own-children/" + binta + "/assignments")
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void anAssignmentThatIsGivenUpDisappears() {
        var second = Ids.next();
        teacher.put("/assignments/" + second, assignment()).expect(200);
        teacher.delete("/assignments/" + second).expect(204);
        teacher.get("/assignments/" + second).expect(404);
    }

    private UUID uploadInTwoPieces() {
        var id = Ids.next();
        var content = "Il était".getBytes(StandardCharsets.UTF_8);
        var told = "id " + base64(id.toString()) + ",filename " + base64("rédaction.txt") + ",purpose "
                + base64("submission");
        var begun = pupil.post(
                        "/uploads",
                        new byte[0],
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        "" + content.length,
                        "Upload-Metadata",
                        told)
                .expect(201);
        assertThat(begun.header("Location")).endsWith("/api/v1/uploads/" + id);
        patch(id, 0, Arrays.copyOfRange(content, 0, 4)).expect(204);
        assertThat(pupil.head("/uploads/" + id, TUS).expect(200).header("Upload-Offset"))
                .isEqualTo("4");
        assertThat(patch(id, 0, new byte[1]).expect(409).problem()).isEqualTo("files.offset-wrong");
        assertThat(pupil.patch(
                                "/uploads/" + id,
                                new byte[1],
                                "Content-Type",
                                "application/octet-stream",
                                "Tus-Resumable",
                                "1.0.0",
                                "Upload-Offset",
                                "4")
                        .status())
                .isEqualTo(415);
        assertThat(patch(id, 4, Arrays.copyOfRange(content, 4, content.length))
                        .expect(204)
                        .header("Upload-Offset"))
                .isEqualTo("" + content.length);
        other.head("/uploads/" + id, TUS).expect(404);
        return id;
    }

    private Api.Answer patch(UUID id, int offset, byte[] piece) {
        return pupil.patch(
                "/uploads/" + id,
                piece,
                "Content-Type",
                "application/offset+octet-stream",
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "" + offset);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject assignment() {
        return object(
                """
                {"version": 0, "schoolClass": "%s", "subject": "%s", "title": "Rédaction", "instructions": "Racontez.",
                 "dueAt": "%s", "latePercent": 0, "text": true, "files": true, "paper": false, "resubmissions": 1,
                 "groups": [], "maximum": 20, "assessment": "%s", "visibleFrom": "%s",
                 "rubric": [{"code": "c1", "title": "Idées", "levels": [{"title": "Peu", "points": 15},
                     {"title": "Beaucoup", "points": 20}]}]}""",
                fourth,
                maths,
                Instant.now().plus(2, ChronoUnit.DAYS),
                devoir,
                Instant.now().minus(1, ChronoUnit.DAYS));
    }

    private JsonObject handIn(UUID submission, UUID file) {
        return object("""
                {"opId": "%s", "seq": 1, "type": "assignment.hand-in", "entity": "%s", "base": 0,
                 "at": "2026-11-20T08:00:00Z", "schema": 1,
                 "data": {"assignment": "%s", "text": "Il était une fois", "files": [%s]}}""", Ids.next(), submission, essay, file == null ? "" : "\"" + file + "\"");
    }

    /** What became of it, or the status of the whole call. */
    private static String sync(Api caller, JsonObject operation) {
        var answer = caller.put(
                "/sync",
                Json.createObjectBuilder()
                        .add("device", UUID.randomUUID().toString())
                        .add("ops", Json.createArrayBuilder().add(operation))
                        .build());
        return answer.status() == 200
                ? answer.json().getJsonArray("results").getJsonObject(0).getString("status")
                : "" + answer.status();
    }

    private JsonObject own(Api caller) {
        return caller.get("/own-children/" + awa + "/assignments/" + essay)
                .expect(200)
                .json();
    }

    private String pupilsWork() {
        return "/assignments/" + essay + "/pupils/" + awa;
    }

    private static JsonObject object(String json, Object... values) {
        try (var reader = Json.createReader(new StringReader(json.formatted(values)))) {
            return reader.readObject();
        }
    }
}
