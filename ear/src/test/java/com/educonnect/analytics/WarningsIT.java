package com.educonnect.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In the running product: it learns, it warns, and who refuses is left alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarningsIT {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** For so long the product may still know a school as it was. */
    private static final Duration REGISTRY = Duration.ofSeconds(1);

    private Members.School school;
    private Api head;

    @BeforeAll
    void aSchoolOfFiveYears() {
        school = Members.school("Lycée des Alertes");
        head = Members.member(school, "head");
        Superuser.execute("BEGIN; SET LOCAL search_path = " + school.tenant() + ", platform; "
                + script().replace("${tenant}", school.tenant()) + "COMMIT");
        head.put("/warnings/state", refused(true)).expect(200);
        head.put("/warnings/state", refused(false)).expect(200);
        var until = Instant.now().plus(LONGEST);
        while (state().getJsonArray("levels").isEmpty() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Test
    void whatWasLearntIsToldAndPupilsAreWarnedOf() {
        var level = state().getJsonArray("levels").getJsonObject(0);
        assertThat(level.getString("outcome")).isEqualTo("better");
        assertThat(level.getInt("pupilsTold")).isEqualTo(240);
        var first = head.get("/warnings?limit=5").expect(200).json();
        assertThat(first.getJsonArray("items")).hasSize(5);
        assertThat(first.getString("next")).isNotBlank();
        var warning = first.getJsonArray("items").getJsonObject(0);
        assertThat(warning.getJsonArray("reasons").getJsonObject(0).getString("trait"))
                .isEqualTo("absences");
    }

    @Test
    void aGuardianRefusesForAChildInCustodyAndForNoOther() {
        var items = head.get("/warnings?limit=100").expect(200).json().getJsonArray("items");
        var child = items.getJsonObject(items.size() - 1).getString("pupil");
        var other = items.getJsonObject(0).getString("pupil");
        var mother = Members.member(school, "guardian", motherOf(child));
        assertThat(mother.put("/own-children/" + child + "/warning", refused(true))
                        .expect(200)
                        .json())
                .isEqualTo(Json.createObjectBuilder()
                        .add("offAtSchool", false)
                        .add("refused", true)
                        .build());
        mother.get("/own-children/" + other + "/warning").expect(404);
        mother.put("/own-children/" + other + "/warning", refused(true)).expect(404);
        assertThat(head.get("/warnings?limit=100").body()).doesNotContain(child).contains(other);
    }

    @Test
    void theHeadAgreesToLearnWithTheDistrictAndWithdrawsAndNobodyElseDoes() {
        var nobodys = Members.member(Members.school("École sans district"), "head");
        assertThat(nobodys.put("/warnings/sharing", shared(true)).expect(409).problem())
                .isEqualTo("warning.no-district");
        var neighbour = Members.school("Collège voisin");
        var district = Members.district(school, "IEF des Alertes");
        Superuser.execute("UPDATE platform.establishment SET district_id = '" + district + "' WHERE id = '"
                + neighbour.id() + "'");
        LockSupport.parkNanos(REGISTRY.toNanos());

        var teacher = Members.member(school, "teacher", staff("Fall", "class_teacher"));
        teacher.put("/warnings/sharing", shared(true)).expect(403);
        var other = Members.member(neighbour, "head");
        other.put("/warnings/sharing", shared(true)).expect(200);
        assertThat(state().getBoolean("inDistrict")).isTrue();
        assertThat(state().getBoolean("shared")).isFalse();

        var agreed = head.put("/warnings/sharing", shared(true)).expect(200).json();
        assertThat(agreed.getBoolean("shared")).isTrue();
        other.put("/warnings/sharing", shared(false)).expect(200);
        assertThat(state().getBoolean("shared")).isTrue();
        awaitExamples(320);
        head.put("/warnings/sharing", shared(false)).expect(200);
        assertThat(state().getBoolean("shared")).isFalse();
        awaitExamples(0);
    }

    /** The work that the agreement has asked for lays them down; they are deleted with it. */
    private void awaitExamples(int count) {
        var query = "SELECT count(*) FROM analytics.warning_example WHERE tenant = '" + school.tenant() + "'";
        var until = Instant.now().plus(LONGEST);
        while (!Superuser.text(query).equals(String.valueOf(count))
                && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(Superuser.text(query)).isEqualTo(String.valueOf(count));
    }

    @Test
    void theHeadsBoardShowsThemAndNoOthersDoes() {
        var warned = head.get("/boards/school").expect(200).json().getJsonObject("warned");
        var list = head.get("/warnings?limit=5").json().getJsonArray("items");
        assertThat(warned.getJsonArray("first")).isEqualTo(list);
        assertThat(warned.getInt("count")).isGreaterThan(5);
        var pupil = list.getJsonObject(0).getString("pupil");
        var other = Members.member(Members.school("Collège d’à côté"), "head").get("/boards/school");
        assertThat(other.expect(200).body()).doesNotContain(pupil);
        var teacher = Members.member(school, "teacher", staff("Koné", "teacher"));
        assertThat(teacher.get("/boards/teaching").expect(200).body()).doesNotContain(pupil);
        var leader = Members.member(school, "teacher", staff("Sow", "class_teacher"));
        assertThat(leader.get("/boards/teaching").expect(200).body()).contains(pupil);
    }

    /** Somebody for the only class, of whom a night has told that figures are there. */
    private UUID staff(String name, String role) {
        var person = UUID.randomUUID();
        Superuser.execute(
                school.tenant(),
                "INSERT INTO person (id, family_name) VALUES ('" + person + "', '" + name + "');"
                        + "INSERT INTO staff (person_id) VALUES ('" + person + "');"
                        + "INSERT INTO subject (id, code, name) VALUES (gen_random_uuid(), 'MATH', 'M') ON CONFLICT DO NOTHING;"
                        + "INSERT INTO teaching_assignment (id, staff_id, school_class_id, role, subject_id) SELECT"
                        + " gen_random_uuid(), '" + person + "', c.id, '" + role
                        + "', CASE '" + role
                        + "' WHEN 'teacher' THEN (SELECT id FROM subject LIMIT 1) END FROM school_class c");
        return person;
    }

    private JsonObject state() {
        return head.get("/warnings/state").expect(200).json();
    }

    private UUID motherOf(String child) {
        var mother = UUID.randomUUID();
        Superuser.execute(
                school.tenant(),
                "INSERT INTO person (id, family_name) VALUES ('" + mother + "', 'Diop');"
                        + "INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (gen_random_uuid(), '"
                        + child
                        + "', '" + mother + "', 'mother')");
        return mother;
    }

    private static JsonObject shared(boolean shared) {
        return Json.createObjectBuilder().add("shared", shared).build();
    }

    private static JsonObject refused(boolean refused) {
        return Json.createObjectBuilder().add("refused", refused).build();
    }

    private static String script() {
        try (var in = WarningsIT.class.getResourceAsStream("five-years.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
