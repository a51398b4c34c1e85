package com.educonnect.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The night in the product as it runs: by hand, by the clock, by the school; one that fails stops no other. */
class NightIT {
    private final Api operator = Members.operator();

    @Test
    void countsTheSchoolsItIsAskedForAndTellsWhichOneFailed() {
        var good = school("Lycée Compté");
        var bad = school("Lycée Cassé");
        Superuser.execute("ALTER TABLE " + bad.tenant() + ".coefficient RENAME TO coefficient_gone");
        var night = start(good, bad);

        until(() -> state(night).equals("done"));
        Superuser.execute("ALTER TABLE " + bad.tenant() + ".coefficient_gone RENAME TO coefficient");

        var told = operator.get("/nights/" + night).expect(200).json();
        assertThat(List.of(told.getInt("schools"), told.getInt("done"), told.getInt("failed")))
                .containsExactly(2, 1, 1);
        var failed = first("/nights/" + night + "/schools?state=failed");
        assertThat(failed.getString("step")).isEqualTo("sources");
        assertThat(failed.getString("error")).contains("coefficient");
        assertThat(pupils(good)).isEqualTo("3");
        assertThat(pupils(bad)).isEqualTo("0");

        operator.put("/nights/" + night + "/state", state("running")).expect(200);
        until(() -> state(night).equals("done"));
        assertThat(pupils(bad)).as("gone on with").isEqualTo("3");
    }

    @Test
    void aStoppedNightCountsNobodyUntilItGoesOn() {
        var school = school("Lycée Arrêté");
        var night = UUID.randomUUID();
        Superuser.execute("INSERT INTO platform.night_run (id, state) VALUES ('" + night
                + "', 'stopped'); INSERT INTO platform.night_school (run_id, tenant, day, by_clock) VALUES ('" + night
                + "', '" + school.tenant() + "', current_date, false)");
        assertThat(operator.put("/nights/" + night + "/state", state("stopped"))
                        .expect(200)
                        .json()
                        .getInt("waiting"))
                .isEqualTo(1);

        operator.put("/nights/" + night + "/state", state("running")).expect(200);
        until(() -> state(night).equals("done"));
        assertThat(pupils(school)).isEqualTo("3");
        assertThat(operator.put("/nights/" + night + "/state", state("stopped")).problem())
                .isEqualTo("night.night-is-done");
    }

    @Test
    void aRunWhoseServerWasKilledIsTakenOver() {
        var school = school("Lycée Repris");
        var night = UUID.randomUUID();
        Superuser.execute("INSERT INTO platform.night_run (id, attempt, beat_at) VALUES ('" + night
                + "', 1, now() - interval '2 minutes'); INSERT INTO platform.night_school (run_id, tenant, day, by_clock, state, attempt)"
                + " VALUES ('" + night + "', '" + school.tenant() + "', current_date, false, 'running', 1)");

        until(() -> state(night).equals("done"));
        assertThat(pupils(school)).isEqualTo("3");
        assertThat(first("/nights/" + night + "/schools").getInt("attempts")).isEqualTo(2);
    }

    @Test
    void aHeadHasTheOwnSchoolCountedAndSeesHowFreshItIs() {
        var school = school("Lycée Pressé");
        var head = Members.member(school, "head");
        assertThat(head.get("/own-nights").expect(200).json().get("refreshedAt"))
                .isNull();

        head.put("/own-nights/" + UUID.randomUUID(), JsonValue.EMPTY_JSON_OBJECT)
                .expect(204);
        until(() -> head.get("/own-nights")
                .expect(200)
                .json()
                .getString("state", "")
                .equals("done"));

        assertThat(head.get("/own-nights").expect(200).json().getString("refreshedAt"))
                .isNotEmpty();
        assertThat(Members.member(school, "teacher").get("/own-nights").status())
                .isEqualTo(403);
        assertThat(head.get("/nights").status()).isEqualTo(403);
    }

    @Test
    void oneSchoolAloneIsCountedForTheOperatorAndForNobodyElse() {
        var school = school("Lycée Choisi");
        var night = start(school);
        assertThat(operator.get("/nights/" + night).expect(200).json().getString("school"))
                .isEqualTo("Lycée Choisi");
        until(() -> state(night).equals("done"));
        assertThat(pupils(school)).isEqualTo("3");
        var going = UUID.randomUUID();
        Superuser.execute("INSERT INTO platform.night_run (id, attempt, beat_at) VALUES ('" + going
                + "', 1, now() + interval '1 hour'); INSERT INTO platform.night_school (run_id, tenant, day, by_clock) VALUES ('"
                + going + "', '" + school.tenant() + "', current_date, false)");

        var refused = operator.put("/nights/" + UUID.randomUUID(), asked(school));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("night.school-is-being-counted");
        assertThat(refused.body()).contains("Lycée Choisi");
        assertThat(Members.member(school, "head")
                        .put("/nights/" + UUID.randomUUID(), asked(school))
                        .status())
                .isEqualTo(403);
        Superuser.execute("DELETE FROM platform.night_run WHERE id = '" + going + "'");
    }

    @Test
    void theOperatorSeesWhenTheNextNightsBeginAndASchoolDoesNot() {
        var school = school("Lycée Demain");
        var zone =
                Superuser.text("SELECT time_zone FROM platform.establishment WHERE tenant = '" + school.tenant() + "'");
        var next = operator.get("/nights/next?limit=200").expect(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("zone").equals(zone))
                .findFirst()
                .orElseThrow();
        assertThat(next.getInt("schools"))
                .isEqualTo(Integer.parseInt(
                        Superuser.text("SELECT count(*) FROM platform.establishment WHERE state IN ('open', 'readonly')"
                                + " AND time_zone = '" + zone + "'")));
        assertThat(Instant.parse(next.getString("beginsAt")))
                .isBefore(Instant.now().plusSeconds(86_400));
        assertThat(Members.member(school, "head").get("/nights/next").status()).isEqualTo(403);
    }

    private static Members.School school(String name) {
        var school = Members.school(name);
        Superuser.execute("SET search_path = " + school.tenant() + ", platform, extension; " + """
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES (uuidv7(), 'Y', current_date - 60, current_date + 200, 'open');
                INSERT INTO school_class (id, school_year_id, kind, code, name)
                    SELECT uuidv7(), id, 'class', 'A', 'A' FROM school_year;
                INSERT INTO person (id, family_name) SELECT uuidv7(), 'P' || n FROM generate_series(1, 3) n;
                INSERT INTO pupil (person_id) SELECT id FROM person;
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    SELECT uuidv7(), p.person_id, c.id, 'class', current_date - 50 FROM pupil p, school_class c;
                """);
        return school;
    }

    private UUID start(Members.School... schools) {
        var night = UUID.randomUUID();
        operator.put("/nights/" + night, asked(schools)).expect(200);
        return night;
    }

    private static JsonObject asked(Members.School... schools) {
        var asked = Json.createArrayBuilder();
        for (var school : schools) {
            asked.add(school.id().toString());
        }
        return Json.createObjectBuilder().add("establishments", asked).build();
    }

    private static JsonObject state(String state) {
        return Json.createObjectBuilder().add("state", state).build();
    }

    private String state(UUID night) {
        return operator.get("/nights/" + night).expect(200).json().getString("state");
    }

    private JsonObject first(String list) {
        return operator.get(list).expect(200).json().getJsonArray("items").getJsonObject(0);
    }

    private static String pupils(Members.School school) {
        return Superuser.text(
                "SELECT count(*) FROM analytics.fact_enrollment WHERE tenant = '" + school.tenant() + "'");
    }

    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(180);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(300_000_000);
        }
    }
}
