package com.educonnect.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SyncIT {
    private static Lycee lycee;
    private static Lycee elsewhere;
    private static Api diop;
    private static Api koffi;

    private final UUID phone = UUID.randomUUID();

    @BeforeAll
    static void twoSchools() {
        lycee = new Lycee();
        elsewhere = new Lycee();
        diop = lycee.teacher("DIOP");
        koffi = lycee.teacher("KOFFI");
    }

    @Test
    void aPhoneThatWasOfflineSendsItsRollsAndItsColleaguePullsThem() {
        var start = koffi.get("/sync").expect(200).json().getString("cursor");
        var operation = taken(lycee, 0, 1, lycee.pupils.get(0));

        assertThat(status(sync(diop, operation))).isEqualTo("applied");
        assertThat(status(sync(diop, operation))).isEqualTo("duplicate");
        var pulled = koffi.changes(start);
        assertThat(pulled).hasSize(1);
        assertThat(pulled.getJsonObject(0).getString("id")).isEqualTo(operation.getString("entity"));
    }

    @Test
    void eachOperationIsDecidedByItself() {
        var foreignPupil = taken(lycee, 1, 1, lycee.pupils.get(0), elsewhere.pupils.get(0));
        var foreignClass = taken(elsewhere, 0, 2, elsewhere.pupils.get(0));
        var own = taken(lycee, 2, 3, lycee.pupils.get(1));
        var results = sync(diop, foreignPupil, foreignClass, own).getJsonArray("results");

        assertThat(results.getJsonObject(0).getString("status")).isEqualTo("rejected");
        assertThat(results.getJsonObject(0).getString("code")).isEqualTo("attendance.pupil-not-in-class");
        assertThat(results.getJsonObject(0).getString("title")).isEqualTo("Pupil not on the class list");
        assertThat(results.getJsonObject(1).getString("code")).isEqualTo("platform.not-found");
        assertThat(results.getJsonObject(2).getString("status")).isEqualTo("applied");
        assertThat(diop.get(lycee.rollPath(1)).json().getInt("version")).isZero();
        assertThat(elsewhere.count("SELECT count(*) FROM roll")).isZero();
    }

    /** A device's operations stand each for themselves, so that one bad id does not hold up a day's rolls. */
    @Test
    void oneForeignIdAmongAHundredIsRejectedAsAnUnknownOneAndTheOthersAreApplied() {
        var codes = new ArrayList<String>();
        for (var stranger : new UUID[] {elsewhere.pupils.get(1), UUID.randomUUID()}) {
            var before = lycee.count("SELECT count(*) FROM roll");
            var operations = IntStream.range(100 * codes.size(), 100 * codes.size() + 100)
                    .mapToObj(n -> n % 100 == 50
                            ? taken(lycee, 7, n, lycee.pupils.get(0), stranger)
                            : taken(lycee, 6, n, lycee.pupils.get(n % 40)))
                    .toArray(JsonObject[]::new);
            var results = sync(diop, operations).getJsonArray("results");

            assertThat(results).hasSize(100);
            codes.add(results.getJsonObject(50).getString("code"));
            assertThat(results.stream()
                            .filter(result ->
                                    result.asJsonObject().getString("status").equals("rejected")))
                    .hasSize(1);
            assertThat(diop.get(lycee.rollPath(7)).json().getInt("version")).isZero();
            assertThat(lycee.count("SELECT count(*) FROM roll") - before).isBetween(0L, 1L);
        }
        assertThat(codes).containsOnly("attendance.pupil-not-in-class");
        assertThat(elsewhere.count("SELECT count(*) FROM absence")).isZero();
    }

    @Test
    void aFieldThatNobodyAsksForIsRejectedInsideAnOperation() {
        var operation = taken(lycee, 7, 1, lycee.pupils.get(0));
        var data = Json.createObjectBuilder(operation.getJsonObject("data"))
                .add("takenBy", UUID.randomUUID().toString());
        var spoilt = Json.createObjectBuilder(operation).add("data", data).build();

        assertThat(status(sync(diop, spoilt))).isEqualTo("rejected");
        assertThat(diop.get(lycee.rollPath(7)).json().getInt("version")).isZero();
    }

    @Test
    void anotherPersonUnderTheSameNumberIsRejected() {
        var operation = taken(lycee, 3, 1, lycee.pupils.get(0));
        sync(diop, operation);

        assertThat(sync(koffi, operation)
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("sync.op-reuse");
    }

    @Test
    void aCompressedBodyIsReadAndABombIsNot() throws IOException {
        var body = body(taken(lycee, 4, 1, lycee.pupils.get(0))).toString().getBytes(StandardCharsets.UTF_8);
        var headers = new String[] {"Content-Type", "application/json", "Content-Encoding", "gzip"};

        diop.put("/sync", gzip(body), headers).expect(200);
        assertThat(diop.get(lycee.rollPath(4)).json().getInt("version")).isEqualTo(1);
        diop.put("/sync", gzip(new byte[64 << 20]), headers).expect(413);
    }

    @Test
    void aForgedCursorAsksForANewBeginningAndAppliesNothing() {
        var body = Json.createObjectBuilder(body(taken(lycee, 5, 1)))
                .add("cursor", "forged")
                .build();

        assertThat(diop.put("/sync", body).expect(410).problem()).isEqualTo("sync.cursor-expired");
        assertThat(diop.get(lycee.rollPath(5)).json().getInt("version")).isZero();
    }

    @Test
    void aGuardianFollowsNoClass() {
        var mother = lycee.guardianOf(lycee.pupils.get(0));

        mother.put("/sync", body(taken(lycee, 6, 1))).expect(403);
    }

    private JsonObject sync(Api caller, JsonObject... operations) {
        return caller.put("/sync", body(operations), "Accept-Language", "en")
                .expect(200)
                .json();
    }

    private static String status(JsonObject answer) {
        return answer.getJsonArray("results").getJsonObject(0).getString("status");
    }

    private JsonObject body(JsonObject... operations) {
        var ops = Json.createArrayBuilder();
        for (var operation : operations) {
            ops.add(operation);
        }
        return Json.createObjectBuilder()
                .add("device", phone.toString())
                .add("ops", ops)
                .build();
    }

    private static JsonObject taken(Lycee school, int lesson, int seq, UUID... absent) {
        var roll = Wires.roll(0, absent);
        return Json.createObjectBuilder()
                .add("opId", Ids.next().toString())
                .add("seq", seq)
                .add("type", "roll.submit")
                .add("entity", UUID.randomUUID().toString())
                .add("base", 0)
                .add("at", Instant.now().toString())
                .add("schema", 1)
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("schoolClass", school.schoolClass.toString())
                                .add("day", Lycee.DAY.toString())
                                .add("slot", school.lessons.get(lesson).toString())
                                .add("teacherAbsent", false)
                                .add("exceptions", roll.getJsonArray("exceptions")))
                .build();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
