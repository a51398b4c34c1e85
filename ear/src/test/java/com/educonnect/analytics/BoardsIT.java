package com.educonnect.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The boards over the wire: one answer each, for those they are for; what a user wants of them is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardsIT {
    private final UUID year = Ids.next();
    private final UUID sixth = Ids.next();
    private final UUID seventh = Ids.next();
    private final UUID awa = Ids.next();
    private final UUID binta = Ids.next();
    private final UUID mother = Ids.next();
    private final UUID diop = Ids.next();
    private Members.School school;
    private Api head;
    private Api teacher;
    private Api guardian;
    private Api stranger;

    @BeforeAll
    void aSchoolThatANightHasCounted() {
        school = Members.school("Lycée des Chiffres");
        Superuser.execute(school.tenant(), """
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%1$s', 'y', '2026-09-07', '2027-06-30', 'open');
                INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES
                    ('%2$s', '%1$s', 'class', '6A', '6e A'), ('%3$s', '%1$s', 'class', '7A', '7e A');
                INSERT INTO person (id, family_name, given_names) VALUES ('%4$s', 'Ndiaye', 'Awa'),
                    ('%5$s', 'Fall', 'Binta'), ('%6$s', 'Ndiaye', 'Mariam'), ('%7$s', 'Diop', 'Fatou');
                INSERT INTO pupil (person_id) VALUES ('%4$s'), ('%5$s');
                INSERT INTO staff (person_id) VALUES ('%7$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on) VALUES
                    (uuidv7(), '%4$s', '%2$s', 'class', '2026-09-07'), (uuidv7(), '%5$s', '%3$s', 'class', '2026-09-07');
                INSERT INTO teaching_assignment (id, staff_id, school_class_id) VALUES (uuidv7(), '%7$s', '%2$s');
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (uuidv7(), '%4$s', '%6$s', 'mother');
                INSERT INTO analytics_key (inner_pad, outer_pad)
                    SELECT decode(repeat('36', 64), 'hex'), decode(repeat('5c', 64), 'hex') ON CONFLICT DO NOTHING;
                """.formatted(year, sixth, seventh, awa, binta, mother, diop));
        Superuser.execute(
                school.tenant(), "SET ROLE " + school.tenant() + ";" + """
                        INSERT INTO analytics.dim_school (name, code, country, currency, time_zone, counted_until, refreshed_at)
                            VALUES ('L', 'L', 'SN', 'XOF', 'Africa/Dakar', '2026-11-17', '2026-11-18T02:00:00Z');
                        INSERT INTO analytics.dim_year (year_id, name, starts_on, ends_on, state)
                            VALUES ('%1$s', 'y', '2026-09-07', '2027-06-30', 'open');
                        INSERT INTO analytics.dim_class (class_id, year_id, kind, code, name, level_code, level_name,
                            level_position, stream_code) VALUES ('%2$s', '%1$s', 'class', '6A', '6e A', '', '', 0, ''),
                            ('%3$s', '%1$s', 'class', '7A', '7e A', '', '', 0, '');
                        INSERT INTO analytics.dim_day (year_id, day, iso_year, iso_week, month, weekday, school_day)
                            VALUES ('%1$s', '2026-11-17', 2026, 47, '2026-11-01', 2, true);
                        INSERT INTO analytics.fact_enrollment (pupil_key, class_id, from_on, kind, repeating)
                            SELECT analytics.pupil_key(inner_pad, outer_pad, p.id), p.class, '2026-09-07', 'class', false
                            FROM analytics_key, (VALUES ('%4$s'::uuid, '%2$s'::uuid), ('%5$s', '%3$s')) p (id, class);
                        INSERT INTO analytics.fact_roll (class_id, day, rolls_expected, rolls_taken, rolls_late, rolls_missing,
                            rolls_counted, pupils, slots, absent, excused, excluded, late, left_early, dispensed,
                            missed_minutes, late_minutes)
                            VALUES ('%2$s', '2026-11-17', 8, 8, 0, 0, 8, 1, 8, 2, 0, 0, 0, 0, 0, 0, 0),
                                   ('%3$s', '2026-11-17', 8, 7, 0, 1, 7, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0);
                        INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late,
                            left_early, dispensed, missed_minutes, late_minutes)
                            SELECT '%2$s', '2026-11-17', analytics.pupil_key(inner_pad, outer_pad, '%4$s'),
                                   8, 2, 0, 0, 0, 0, 0, 0, 0 FROM analytics_key;
                        RESET ROLE
                        """.formatted(year, sixth, seventh, awa, binta));
        head = Members.member(school, "head");
        teacher = Members.member(school, "teacher", diop);
        guardian = Members.member(school, "guardian", mother);
        stranger = Members.member(Members.school("Collège sans Chiffres"), "head");
    }

    @Test
    void theHeadSeesTheSchoolAndAnotherHeadNothingOfIt() {
        var board = head.get("/boards/school").expect(200).json();

        assertThat(board.getJsonArray("classes")).hasSize(2);
        assertThat(board.getJsonArray("days").getJsonObject(0).getJsonObject("attended"))
                .isEqualTo(object("{'slots': 15, 'absent': 2, 'excused': 0, 'excluded': 0, 'late': 0}"));
        var other = stranger.get("/boards/school").expect(200);
        assertThat(other.json()).doesNotContainKey("night");
        assertThat(other.body()).doesNotContain(sixth.toString());
        teacher.get("/boards/school").expect(403);
        guardian.get("/boards/school").expect(403);
    }

    @Test
    void allWhomToWatchAreForTheHeadOfTheSchoolOnly() {
        Superuser.execute(school.tenant(), "SET ROLE " + school.tenant() + ";" + """
                        INSERT INTO analytics.fact_attendance (class_id, day, pupil_key, slots, absent, excused, excluded, late,
                            left_early, dispensed, missed_minutes, late_minutes)
                            SELECT '%1$s', day, analytics.pupil_key(inner_pad, outer_pad, '%2$s'), 8, 1, 0, 0, 0, 0, 0, 0, 0
                            FROM analytics_key, generate_series('2026-11-09'::date, '2026-11-13', '1 day') day;
                        RESET ROLE
                        """.formatted(seventh, binta));

        var watched = head.get("/boards/school/watched").expect(200).json().getJsonArray("items");
        assertThat(watched.getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("pupil"))
                .containsExactly(binta.toString());
        assertThat(stranger.get("/boards/school/watched").expect(200).json().getJsonArray("items"))
                .isEmpty();
        teacher.get("/boards/school/watched").expect(403);
        guardian.get("/boards/school/watched").expect(403);
    }

    @Test
    void aTeacherSeesTheClassesTaughtOnly() {
        var board = teacher.get("/boards/teaching").expect(200).json();

        assertThat(board.getJsonArray("classes")).hasSize(1);
        assertThat(board.toString()).contains(sixth.toString()).doesNotContain(seventh.toString());
        guardian.get("/boards/teaching").expect(403);
    }

    @Test
    void aGuardianSeesOwnChildrenOnlyAndNoPseudonym() {
        var board = guardian.get("/boards/own").expect(200).json();

        assertThat(board.getJsonArray("children")).hasSize(1);
        assertThat(board.getJsonArray("children").getJsonObject(0).getString("strip"))
                .isEqualTo("A");
        assertThat(board.toString())
                .contains(awa.toString())
                .doesNotContain(binta.toString())
                .doesNotContain("key");
        head.get("/boards/own").expect(403);
    }

    @Test
    void whoHasTheFiguresIsNotSentThemAgain() {
        var first = head.get("/boards/school").expect(200);
        var again = head.get("/boards/school", "If-None-Match", first.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void anArrangementIsKeptForItsUserAndRefusedWhereItNamesNoTile() {
        var other = Members.member(school, "head");
        other.put(
                        "/board-wishes/arrangement",
                        object("{'board': 'school', 'order': ['use', 'days'], 'hidden': ['terms']}"))
                .expect(200);

        assertThat(other.get("/boards/school").json().getJsonObject("arrangement"))
                .isEqualTo(object("{'order': ['use', 'days'], 'hidden': ['terms']}"));
        assertThat(head.get("/boards/school").json().getJsonObject("arrangement"))
                .isEqualTo(object("{'order': [], 'hidden': []}"));
        other.put("/board-wishes/arrangement", object("{'board': 'school', 'order': ['<b>'], 'hidden': []}"))
                .expect(400);
        other.put("/board-wishes/arrangement", object("{'board': 'district', 'order': [], 'hidden': []}"))
                .expect(400);
    }

    private static JsonObject object(String json) {
        return Json.createReader(new java.io.StringReader(json.replace('\'', '"')))
                .readObject();
    }
}
