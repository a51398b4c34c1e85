package com.educonnect.attendance;

import static com.educonnect.attendance.Wires.roll;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RollIT {
    private static Lycee lycee;
    private static Lycee elsewhere;
    private static Api diop;
    private static Api koffi;
    private static Api office;

    @BeforeAll
    static void twoSchools() {
        lycee = new Lycee();
        elsewhere = new Lycee();
        diop = lycee.teacher("DIOP");
        koffi = lycee.teacher("KOFFI");
        office = lycee.office("SARR");
    }

    @Test
    void aTeacherSavesARollAndReadsItBackOnce() {
        var path = lycee.rollPath(0);
        var saved = diop.put(path, roll(0, lycee.pupils.get(3), lycee.pupils.get(7)))
                .expect(200)
                .json();
        assertThat(saved.getInt("version")).isEqualTo(1);

        var read = diop.get(path).expect(200);
        assertThat(read.json().getJsonArray("pupils")).hasSize(40);
        assertThat(read.json().getJsonArray("exceptions")).hasSize(2);
        assertThat(read.json().getJsonObject("takenBy").getString("name")).isEqualTo("DIOP");
        diop.get(path, "If-None-Match", read.header("ETag")).expect(304);
    }

    @Test
    void whoHasTheListOfTheClassIsToldThatItIsUnchanged() {
        var path = "/classes/" + lycee.schoolClass + "/roster";
        var read = diop.get(path).expect(200);
        assertThat(read.json().getJsonArray("pupils")).hasSize(40);

        var again = diop.get(path, "If-None-Match", read.header("ETag")).expect(304);

        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(read.header("ETag"));
        diop.get(path, "If-None-Match", "W/\"another\"").expect(200);
    }

    @Test
    void aColleagueWhoHadNotSeenTheRollOverridesItAndIsTold() {
        var path = lycee.rollPath(1);
        diop.put(path, roll(0, lycee.pupils.get(0))).expect(200);
        var merged = koffi.put(path, roll(0, lycee.pupils.get(1))).expect(200).json();

        assertThat(merged.getString("outcome")).isEqualTo("merged");
        assertThat(merged.getJsonObject("conflict").getJsonObject("theirs").getInt("version"))
                .isEqualTo(1);
        var history = diop.get(path + "/history").expect(200).json().getJsonArray("items");
        assertThat(history).hasSize(2);
        assertThat(history.getJsonObject(0).getInt("overrides")).isEqualTo(1);
    }

    @Test
    void oneForeignPupilRefusesTheWholeRoll() {
        for (var stranger : new UUID[] {elsewhere.pupils.get(0), UUID.randomUUID()}) {
            for (var place : new int[] {0, 20, 40}) {
                var absent = new ArrayList<>(lycee.pupils);
                absent.add(place, stranger);
                var answer = diop.put(lycee.rollPath(2), roll(0, absent.toArray(UUID[]::new)))
                        .expect(404);
                assertThat(answer.problem()).isEqualTo("attendance.pupil-not-in-class");
            }
        }
        assertThat(diop.get(lycee.rollPath(2)).json().getInt("version")).isZero();
    }

    @Test
    void whoDoesNotTeachTheClassDoesNotFindIt() {
        var pupil = "/pupils/" + lycee.pupils.get(6) + "/attendance" + period();
        diop.get(pupil).expect(200);
        for (var outsider : new Api[] {lycee.colleague("FALL"), elsewhere.teacher("BA"), elsewhere.office("SY")}) {
            assertThat(outsider.put(lycee.rollPath(3), roll(0)).expect(404).problem())
                    .isEqualTo("platform.not-found");
            outsider.get(lycee.rollPath(3)).expect(404);
            outsider.get(lycee.rollPath(3) + "/history").expect(404);
            outsider.get(totals(lycee.schoolClass)).expect(404);
            outsider.get(pupil).expect(404);
        }
        Deployed.api().put(lycee.rollPath(3), roll(0)).expect(401);
    }

    @Test
    void aGuardianSavesNothingAndSeesTheOwnChildOnly() {
        var child = lycee.pupils.get(5);
        var mother = lycee.guardianOf(child);
        diop.put(lycee.rollPath(4), roll(0, child)).expect(200);

        mother.put(lycee.rollPath(4), roll(1)).expect(403);
        mother.get(lycee.rollPath(4)).expect(403);
        var totals = mother.get("/pupils/" + child + "/attendance" + period()).expect(200);
        assertThat(totals.json().getJsonObject("unjustified").getInt("minutes")).isEqualTo(55);
        mother.get("/pupils/" + lycee.pupils.get(6) + "/attendance" + period()).expect(404);
        mother.get("/pupils/" + elsewhere.pupils.get(6) + "/attendance" + period())
                .expect(404);
    }

    @Test
    void theOfficeSeesTheDayAndWhatIsMissing() {
        diop.put(lycee.rollPath(5), roll(0)).expect(200);

        var day = office.get("/rolls/day?date=" + Lycee.DAY).expect(200).json().getJsonArray("items");
        assertThat(day).hasSize(8);
        assertThat(day.getJsonObject(5).getBoolean("taken")).isTrue();
        assertThat(office.get("/rolls/missing?date=" + Lycee.DAY).expect(200).body())
                .doesNotContain(lycee.lessons.get(5).toString());
        diop.get("/rolls/missing").expect(403);
        assertThat(diop.get("/rolls/day?date=" + Lycee.DAY).expect(200).json().getJsonArray("items"))
                .hasSize(8);
        assertThat(office.get(totals(lycee.schoolClass)).expect(200).json().getJsonArray("items"))
                .hasSize(40);
    }

    @Test
    void whatCannotBeReadIsRefusedWithoutEffect() {
        var mark = "{\"pupil\": \"" + lycee.pupils.getFirst() + "\", \"state\": \"ill\"}";
        var body = "{\"version\": 0, \"exceptions\": [" + mark + "]}";
        diop.put(
                        lycee.rollPath(6),
                        body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json")
                .expect(400);
        diop.put("/classes/" + lycee.schoolClass + "/rolls/yesterday/" + UUID.randomUUID(), roll(0))
                .expect(400);

        assertThat(diop.get(lycee.rollPath(6)).json().getInt("version")).isZero();
    }

    private static String totals(UUID schoolClass) {
        return "/classes/" + schoolClass + "/attendance" + period();
    }

    private static String period() {
        return "?from=" + Lycee.DAY + "&to=" + Lycee.DAY;
    }
}
