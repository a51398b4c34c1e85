package com.educonnect.courses;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Courses over the wire: written, published, read by the family, done offline, logged, copied and taken elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoursesIT {
    private final UUID year = Ids.next();
    private final UUID maths = Ids.next();
    private final UUID fourth = Ids.next();
    private final UUID fifth = Ids.next();
    private final UUID sixth = Ids.next();
    private final UUID seventh = Ids.next();
    private final UUID awa = Ids.next();
    private final UUID diop = Ids.next();
    private final UUID mother = Ids.next();
    private final UUID course = Ids.next();
    private final UUID module = Ids.next();
    private final UUID lesson = Ids.next();
    private final UUID phone = UUID.randomUUID();
    private Api head;
    private Api teacher;
    private Api pupil;
    private Api guardian;
    private Api stranger;

    @BeforeAll
    void aPublishedCourse() {
        var school = Members.school("Lycée des Cours");
        Superuser.execute(
                """
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', 'y', current_date - 100, current_date + 100, 'open');
                INSERT INTO subject (id, code, name) VALUES ('%3$s', 'MATH', 'Maths');
                INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES
                    ('%4$s', '%2$s', 'class', '4A', '4e A'), ('%5$s', '%2$s', 'class', '5A', '5e A'),
                    ('%9$s', '%2$s', 'class', '6A', '6e A'), ('%10$s', '%2$s', 'class', '7A', '7e A');
                INSERT INTO person (id, family_name) VALUES ('%6$s', 'AWA'), ('%7$s', 'DIOP'), ('%8$s', 'Mariam');
                INSERT INTO pupil (person_id) VALUES ('%6$s');
                INSERT INTO staff (person_id) VALUES ('%7$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    VALUES (uuidv7(), '%6$s', '%4$s', 'class', current_date - 90);
                INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id) VALUES
                    (uuidv7(), '%7$s', '%4$s', '%3$s'), (uuidv7(), '%7$s', '%5$s', '%3$s'), (uuidv7(), '%7$s', '%9$s', '%3$s'),
                    (uuidv7(), '%7$s', '%10$s', '%3$s');
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (uuidv7(), '%6$s', '%8$s', 'mother');
                """.formatted(school.tenant(), year, maths, fourth, fifth, awa, diop, mother, sixth, seventh));
        head = Members.member(school, "head");
        teacher = Members.member(school, "teacher", diop);
        pupil = Members.member(school, "pupil", awa);
        guardian = Members.member(school, "guardian", mother);
        stranger = Members.member(Members.school("Collège Voisin"), "head");
        teacher.put("/courses/" + course, course(0)).expect(200);
        teacher.put(at("/modules/" + module), object("""
                {"version": 0, "title": "Partie 1"}""")).expect(200);
        teacher.put(at("/lessons/" + lesson), object("""
                {"version": 0, "module": "%s", "title": "Un", "body": "<p>Un<script>x()</script></p>", "visibleFrom": "%s",
                 "items": [{"kind": "video", "title": "Film", "url": "https://youtu.be/abcdefghijk"}]}""", module, Instant.now()))
                .expect(200);
    }

    @Test
    void isReadByThoseItIsForAndByNobodyElse() {
        assertThat(head.get("/courses").expect(200).json().getJsonArray("items"))
                .extracting(row -> row.asJsonObject().getBoolean("edits"))
                .containsOnly(false);
        assertThat(head.get("/courses/" + course).expect(200).json().getBoolean("edits"))
                .isFalse();
        head.put("/courses/" + course, course(0)).expect(404);
        stranger.get("/courses/" + course).expect(404);
        assertThat(stranger.get("/courses").expect(200).body()).doesNotContain("Fractions");

        for (var reader : new Api[] {pupil, guardian}) {
            assertThat(reader.get("/own-children/" + awa + "/courses")
                            .expect(200)
                            .body())
                    .contains("Fractions");
            var read = reader.get("/own-children/" + awa + "/lessons/" + lesson)
                    .expect(200)
                    .json();
            assertThat(read.getString("body")).isEqualTo("<p>Un</p>");
        }
        pupil.get("/own-children/" + mother + "/courses").expect(404);
        assertThat(teacher.get("/video-titles?url=https://example.org/")
                        .expect(400)
                        .problem())
                .isEqualTo("courses.video-host-unknown");
    }

    @Test
    void aLessonDoneOfflineIsCountedOnce() {
        var done = operation(1, "lesson.progress", lesson, 0, object("""
                {"lesson": "%s", "done": true}""", lesson));

        assertThat(sync(pupil, done).getString("status")).isEqualTo("applied");
        assertThat(sync(pupil, done).getString("status")).isEqualTo("duplicate");
        guardian.put("/sync", batch(done)).expect(403);
        var progress = teacher.get(at("/progress")).expect(200).json();
        assertThat(progress.getJsonArray("pupils").getJsonObject(0).getJsonArray("done"))
                .hasSize(1);
        teacher.put(at("/progress/" + lesson + "/" + awa), object("""
                {"score": 80}""")).expect(200);
    }

    @Test
    void theClassLogIsKeptOfflineAndReadByTheFamily() {
        var entry = Ids.next();
        var today = LocalDate.now();
        assertThat(sync(teacher, operation(1, "class-log.save", entry, 0, log(0, "Fractions")))
                        .getInt("version"))
                .isEqualTo(1);
        teacher.put("/class-log/" + entry, log(1, "Décimaux")).expect(200);
        var late = sync(teacher, operation(2, "class-log.save", entry, 1, log(1, "Autre")));
        assertThat(late.getString("status")).isEqualTo("conflict");
        assertThat(late.getJsonObject("data").getString("done")).isEqualTo("Décimaux");

        var days = "?from=" + today.minusDays(1) + "&to=" + today.plusDays(3);
        assertThat(guardian.get("/own-children/" + awa + "/class-log" + days)
                        .expect(200)
                        .body())
                .contains("Décimaux", "Exercice 7");
        assertThat(head.get("/classes/" + fourth + "/log" + days).expect(200).body())
                .contains("Décimaux");
        stranger.get("/classes/" + fourth + "/log" + days).expect(404);
        head.put("/class-log/" + entry, log(2, "x")).expect(404);
        teacher.delete("/class-log/" + entry).expect(204);
    }

    @Test
    void isCopiedAndTakenElsewhereAsACartridge() {
        var copy = Ids.next();
        teacher.put(at("/copies/" + copy), object("""
                {"schoolClass": "%s", "keepDates": true}""", fifth)).expect(200);
        var cartridge = teacher.download("/courses/" + course + "/cartridge");
        var into = "/courses/" + Ids.next() + "/cartridge?schoolClass=" + sixth + "&subject=" + maths;
        var taken = teacher.put(into, cartridge, "Content-Type", "application/zip")
                .expect(200)
                .json();
        assertThat(teacher.put(into, cartridge, "Content-Type", "application/zip")
                        .expect(200)
                        .json())
                .isEqualTo(taken);

        assertThat(taken.getJsonArray("leftOut")).isEmpty();
        var line = taken.getJsonObject("course")
                .getJsonArray("modules")
                .getJsonObject(0)
                .getJsonArray("lessons")
                .getJsonObject(0);
        assertThat(line.getString("title")).isEqualTo("Un");
        assertThat(line.getInt("items")).isOne();
        assertThat(teacher.put(
                                "/courses/" + Ids.next() + "/cartridge?schoolClass=" + sixth + "&subject=" + maths,
                                new byte[] {1},
                                "Content-Type",
                                "application/zip")
                        .expect(400)
                        .problem())
                .isEqualTo("courses.cartridge-unreadable");
        teacher.put(
                        "/courses/" + Ids.next() + "/cartridge?schoolClass=" + sixth + "&subject=" + maths,
                        new byte[21 << 20],
                        "Content-Type",
                        "application/zip")
                .expect(413);
    }

    @Test
    void aCartridgeThatIsTooLargeForARequestIsSentBefore() {
        var cartridge = teacher.download("/courses/" + course + "/cartridge");
        var sent = sent(cartridge);
        var into = "/courses/" + Ids.next() + "/cartridge?schoolClass=" + seventh + "&subject=" + maths + "&file=";

        teacher.put(into + Ids.next(), new byte[0], "Content-Type", "application/zip")
                .expect(400);
        pupil.put(into + sent, new byte[0], "Content-Type", "application/zip").expect(403);
        stranger.put(into + sent, new byte[0], "Content-Type", "application/zip")
                .expect(404);
        var taken = teacher.put(into + sent, new byte[0], "Content-Type", "application/zip")
                .expect(200)
                .json();
        assertThat(taken.getJsonObject("course").getString("title")).isEqualTo("Fractions");
    }

    private UUID sent(byte[] cartridge) {
        var id = Ids.next();
        var told = "id " + base64(id.toString()) + ",filename " + base64("cours.imscc") + ",purpose "
                + base64("cartridge");
        teacher.post("/uploads", new byte[0], tus("Upload-Length", "" + cartridge.length, "Upload-Metadata", told))
                .expect(201);
        teacher.patch(
                        "/uploads/" + id,
                        cartridge,
                        tus("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"))
                .expect(204);
        return id;
    }

    private static String[] tus(String... others) {
        return Stream.concat(Stream.of("Tus-Resumable", "1.0.0"), Stream.of(others))
                .toArray(String[]::new);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String at(String path) {
        return "/courses/" + course + path;
    }

    private JsonObject course(int version) {
        return object("""
                {"version": %s, "schoolClass": "%s", "subject": "%s", "title": "Fractions", "publishedAt": "%s"}""", version, fourth, maths, Instant.now());
    }

    private JsonObject log(int version, String done) {
        return object(
                """
                {"version": %s, "schoolClass": "%s", "subject": "%s", "heldOn": "%s", "done": "%s", "homework": "Exercice 7",
                 "homeworkDueOn": "%s"}""",
                version, fourth, maths, LocalDate.now(), done, LocalDate.now().plusDays(1));
    }

    private static JsonObject operation(int seq, String type, UUID entity, int base, JsonObject data) {
        return Json.createObjectBuilder(object("""
                        {"opId": "%s", "seq": %s, "type": "%s", "entity": "%s", "base": %s, "at": "2026-11-20T08:00:00Z",
                         "schema": 1}""", Ids.next(), seq, type, entity, base))
                .add("data", data)
                .build();
    }

    private JsonObject sync(Api caller, JsonObject operation) {
        return caller.put("/sync", batch(operation))
                .expect(200)
                .json()
                .getJsonArray("results")
                .getJsonObject(0);
    }

    private JsonObject batch(JsonObject operation) {
        return Json.createObjectBuilder()
                .add("device", phone.toString())
                .add("ops", Json.createArrayBuilder().add(operation))
                .build();
    }

    private static JsonObject object(String json, Object... values) {
        try (var reader = Json.createReader(new StringReader(json.formatted(values)))) {
            return reader.readObject();
        }
    }
}
