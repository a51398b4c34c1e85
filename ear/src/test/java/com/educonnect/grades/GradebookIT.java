package com.educonnect.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Marks over the wire: the grid, a paste, a phone that was offline, the seal and the family. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradebookIT {
    private static final String[] IN_ENGLISH = {"Accept-Language", "en"};

    private final UUID year = Ids.next();
    private final UUID term = Ids.next();
    private final UUID maths = Ids.next();
    private final UUID fourth = Ids.next();
    private final UUID awa = Ids.next();
    private final UUID binta = Ids.next();
    private final UUID diop = Ids.next();
    private final UUID mother = Ids.next();
    private final UUID cheikh = Ids.next();
    private final UUID phone = UUID.randomUUID();
    private String tenant;
    private Api head;
    private Api teacher;
    private Api guardian;

    @BeforeAll
    void aClassWithATeacherAndAMother() {
        var school = Members.school("Lycée des Notes");
        tenant = school.tenant();
        Superuser.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', 'y', current_date - 100, current_date + 100, 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES ('%3$s', '%2$s', 'term', 'T1', current_date - 90, current_date + 10);
                INSERT INTO subject (id, code, name) VALUES ('%4$s', 'MATH', 'Maths');
                INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('%5$s', '%2$s', 'class', '4A', '4e A');
                INSERT INTO person (id, family_name)
                    VALUES ('%6$s', 'A Awa'), ('%7$s', 'B Binta'), ('%8$s', 'DIOP'), ('%9$s', 'Mariam');
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
        head.put("/grading-schemes/" + UUID.randomUUID(), object("""
                {"version": 0, "year": "%s", "name": "Règles", "preset": "sn-secondary"}""", year)).expect(200);
    }

    @Test
    void aTeacherEntersMarksInAGridThatIsNotSentAgainUnchanged() {
        var test = devoir(true);
        assertThat(head.get("/grading-presets").expect(200).structure().asJsonArray())
                .hasSizeGreaterThan(15);
        var entered = teacher.put(
                        grid() + "/marks", cells(cell(test, awa, 0, "13.5"), cell(test, binta, 0, "21")), IN_ENGLISH)
                .expect(200)
                .json();

        assertThat(entered.getInt("applied")).isEqualTo(1);
        var wrong = entered.getJsonArray("results").getJsonObject(1);
        assertThat(wrong.getString("outcome")).isEqualTo("rejected");
        assertThat(wrong.getString("code")).isEqualTo("grades.mark-off-scale");
        assertThat(wrong.getString("title")).isEqualTo("Mark off the scale");
        var seen = teacher.get(grid()).expect(200);
        assertThat(seen.json().getJsonArray("pupils")).hasSize(2);
        assertThat(teacher.get(grid(), "If-None-Match", seen.header("ETag")).status())
                .isEqualTo(304);
        assertThat(teacher.get("/gradebooks/" + fourth + "/" + term)
                        .expect(200)
                        .json()
                        .getJsonArray("pupils"))
                .hasSize(2);
        assertThat(teacher.get("/assessments?schoolClass=" + fourth + "&period=" + term)
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .isNotEmpty();
    }

    @Test
    void theOfficeTakesTheResultsOfAllClassesToASpreadsheet() {
        var test = devoir(true);
        teacher.put(grid() + "/marks", cells(cell(test, awa, 0, "12.5"))).expect(200);

        var table = new String(head.download("/gradebooks/results?period=" + term), StandardCharsets.UTF_8);

        assertThat(table.lines()).first().asString().startsWith("\uFEFFClasse;Nom;Prénoms;MATH;Rang MATH");
        assertThat(table.lines()).anyMatch(line -> line.startsWith("4e A;A Awa;;"));
        assertThat(table.lines()).anyMatch(line -> line.startsWith("4e A;Moyenne de la classe;;"));
        assertThat(teacher.get("/gradebooks/results?period=" + term).status()).isEqualTo(403);
        assertThat(Members.member(Members.school("Lycée du Voisin"), "head")
                        .get("/gradebooks/results?period=" + term)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPhoneThatWasOfflineLearnsWhatBecameOfEachMark() {
        var test = devoir(false);
        var start = head.get("/sync").expect(200).json().getString("cursor");
        var first = operation(1, cell(test, awa, 0, "12"), cell(test, binta, 0, "11"));
        assertThat(sync(first).getString("status")).isEqualTo("applied");
        assertThat(sync(first).getString("status")).isEqualTo("duplicate");
        var change = head.changes(start).getJsonObject(0);
        assertThat(change.getString("entity")).isEqualTo("assessment");
        assertThat(change.getJsonObject("data").getJsonArray("marks")).hasSize(2);

        head.put(grid() + "/marks", cells(cell(test, awa, 1, "9"))).expect(200);
        var late = sync(operation(2, cell(test, awa, 1, "14"), cell(test, binta, 1, "10")));
        var results = late.getJsonObject("data").getJsonArray("results");
        assertThat(late.getString("status")).isEqualTo("conflict");
        assertThat(results.getJsonObject(0).getJsonObject("theirs").getInt("score"))
                .isEqualTo(9);
        assertThat(results.getJsonObject(1).getString("outcome")).isEqualTo("applied");
    }

    @Test
    void aPasteBeyondAllGridsIsRefusedWhole() {
        var test = devoir(false);
        var many = Json.createArrayBuilder();
        for (var n = 0; n < 5001; n++) {
            many.add(cell(test, awa, 0, "12"));
        }
        assertThat(teacher.put(grid() + "/marks", cells(many)).expect(400).problem())
                .isEqualTo("platform.invalid");
        assertThat(teacher.get(grid()).expect(200).json().getJsonArray("marks").stream()
                        .filter(mark -> mark.asJsonObject().getInt("version") > 0)
                        .map(mark -> mark.asJsonObject().getInt("a")))
                .doesNotContain(placeOf(test));
    }

    @Test
    void whateverIsWrongWithMarksIsSaidAndNothingThatStandsIsLost() {
        Superuser.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO person (id, family_name) VALUES ('%2$s', 'C Cheikh');
                INSERT INTO pupil (person_id) VALUES ('%2$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on)
                    VALUES (uuidv7(), '%2$s', '%3$s', 'class', current_date - 99, current_date - 95);
                """.formatted(tenant, cheikh, fourth));
        var test = devoir(false);
        teacher.put(grid() + "/marks", cells(cell(test, awa, 0, "12"), cell(test, binta, 0, "11")))
                .expect(200);

        var results = teacher.put(
                        grid() + "/marks",
                        cells(cell(test, awa, 0, "9"), cell(test, binta, 1, "20.25"), cell(test, cheikh, 0, "12")),
                        IN_ENGLISH)
                .expect(200)
                .json()
                .getJsonArray("results");
        assertThat(results.getJsonObject(0).getString("outcome")).isEqualTo("conflict");
        assertThat(results.getJsonObject(0).getJsonObject("theirs").getInt("score"))
                .isEqualTo(12);
        assertThat(results.getJsonObject(1).getString("title")).isEqualTo("Mark off the scale");
        assertThat(results.getJsonObject(2).getString("title")).isEqualTo("Pupil has left");
        var tooMuch = teacher.put(grid() + "/marks", pasteOfTenMegabytes(test), IN_ENGLISH)
                .expect(413);
        assertThat(tooMuch.problem()).isEqualTo("platform.too-large");
        assertThat(tooMuch.json().getString("detail")).contains("Split it into several parts");
        assertThat(scoresOf(test)).containsExactly(12, 11);
    }

    /** As somebody pastes a whole file into the remark of a mark. */
    private JsonObject pasteOfTenMegabytes(UUID test) {
        return cells(Json.createObjectBuilder(cell(test, awa, 1, "13"))
                .add("note", "Très bien ".repeat(1 << 20))
                .build());
    }

    private List<Integer> scoresOf(UUID test) {
        var place = placeOf(test);
        return teacher.get(grid()).expect(200).json().getJsonArray("marks").getValuesAs(JsonObject.class).stream()
                .filter(mark -> mark.getInt("a") == place)
                .map(mark -> mark.getInt("score"))
                .toList();
    }

    @Test
    void aSealedClassIsReadByTheFamilyAndMovesNoMore() {
        var second = Ids.next();
        head.put(
                        "/periods/" + second,
                        object(
                                """
                {"version": 0, "year": "%s", "kind": "term", "name": "T2", "startsOn": "%s", "endsOn": "%s", "position": 2}
                """,
                                year,
                                LocalDate.now().plusDays(11),
                                LocalDate.now().plusDays(50)))
                .expect(200);
        var seal = "/sealings/" + UUID.randomUUID();
        head.put(seal, object("""
                {"schoolClass": "%s", "period": "%s"}""", fourth, second)).expect(200);
        var path = "/gradebooks/" + fourth + "/" + maths + "/" + second + "/marks";

        assertThat(teacher.put(path, cells(cell(UUID.randomUUID(), awa, 0, "12")))
                        .expect(409)
                        .problem())
                .isEqualTo("grades.period-sealed");
        assertThat(guardian.get("/own-children/" + awa + "/results?period=" + second)
                        .expect(200)
                        .json()
                        .getBoolean("sealed"))
                .isTrue();
        guardian.get("/own-children/" + binta + "/results?period=" + second).expect(404);
        head.put(seal + "/reopening", object("""
                {"reason": "too short"}""")).expect(400);
        head.put(seal + "/reopening", object("""
                {"reason": "A paper was found"}""")).expect(200);
        assertThat(head.get("/sealings?schoolClass=" + fourth)
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
        teacher.put(path, cells(cell(UUID.randomUUID(), awa, 0, "12"))).expect(200);
    }

    private UUID devoir(boolean bonus) {
        var id = Ids.next();
        teacher.put(
                        "/assessments/" + id,
                        object("""
                {"version": 0, "schoolClass": "%s", "subject": "%s", "period": "%s", "category": "devoir", "title": "Devoir",
                 "heldOn": "%s", "maximum": 20, "bonus": %s, "position": 0}""", fourth, maths, term, LocalDate.now().minusDays(5), bonus))
                .expect(200);
        return id;
    }

    private int placeOf(UUID assessment) {
        var listed = teacher.get(grid()).expect(200).json().getJsonArray("assessments");
        for (var n = 0; n < listed.size(); n++) {
            if (listed.getJsonObject(n).getString("id").equals(assessment.toString())) {
                return n;
            }
        }
        throw new AssertionError("not listed");
    }

    private String grid() {
        return "/gradebooks/" + fourth + "/" + maths + "/" + term;
    }

    private static JsonObject cell(UUID assessment, UUID pupil, int base, String score) {
        return object("""
                {"assessment": "%s", "pupil": "%s", "base": %s, "score": %s}""", assessment, pupil, base, score);
    }

    private static JsonObject cells(JsonObject... cells) {
        var array = Json.createArrayBuilder();
        for (var cell : cells) {
            array.add(cell);
        }
        return cells(array);
    }

    private static JsonObject cells(JsonArrayBuilder cells) {
        return Json.createObjectBuilder().add("cells", cells).build();
    }

    private JsonObject operation(int seq, JsonObject... cells) {
        var data = Json.createObjectBuilder(cells(cells))
                .add("schoolClass", fourth.toString())
                .add("subject", maths.toString())
                .add("period", term.toString());
        return Json.createObjectBuilder(object("""
                        {"opId": "%s", "seq": %s, "type": "marks.enter", "entity": "%s", "base": 0,
                         "at": "2026-11-20T08:00:00Z", "schema": 1}""", Ids.next(), seq, fourth))
                .add("data", data)
                .build();
    }

    private JsonObject sync(JsonObject operation) {
        var body = Json.createObjectBuilder()
                .add("device", phone.toString())
                .add("ops", Json.createArrayBuilder().add(operation))
                .build();
        return teacher.put("/sync", body)
                .expect(200)
                .json()
                .getJsonArray("results")
                .getJsonObject(0);
    }

    private static JsonObject object(String json, Object... values) {
        try (var reader = Json.createReader(new StringReader(json.formatted(values)))) {
            return reader.readObject();
        }
    }
}
