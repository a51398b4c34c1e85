package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Api.Answer;
import com.educonnect.OwnServers;
import jakarta.json.Json;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who asks too much is told to wait, and nobody else is. Each node grants its half of what the settings allow. */
@OwnServers
class LimitsIT {
    private static final int OF_USER = 60;
    private static final int OF_SCHOOL = 200;
    private static final int OF_ADDRESS = 100;
    private static final int FEW = 10;

    private static String neighbour;

    @BeforeAll
    static void start() {
        TwoNodes.server();
        TwoNodes.awaitReady();
        neighbour = signUp();
    }

    @Test
    void aUserWhoAsksTooMuchIsStoppedAloneWhateverHeSaysOfHisAddress() {
        var school = signUp();
        var mad = teacher(school);
        var colleague = teacher(school);

        var refused = firstRefusal(mad, OF_USER);

        tooMany(refused, "user");
        staysRefused(() -> mad.get("/auth/me", "X-Forwarded-For", "203.0.113.9"), "user");
        staysRefused(() -> mad.from("127.0.0.41").get("/auth/me"), "user");
        colleague.get("/auth/me").expect(200);
        teacher(neighbour).get("/auth/me").expect(200);
    }

    @Test
    void aSchoolThatAsksTooMuchDoesNotStopItsNeighbour() {
        var school = signUp();
        var staff = IntStream.range(0, 6).mapToObj(i -> teacher(school)).toList();
        var other = teacher(neighbour);

        var answers = IntStream.range(0, 2 * OF_SCHOOL)
                .mapToObj(i -> staff.get(i % staff.size()).get("/auth/me"))
                .takeWhile(answer -> answer.status() == 200)
                .count();

        assertThat(answers).isBetween(OF_SCHOOL / 2L, 2L * OF_SCHOOL - 1);
        staysRefused(() -> staff.getLast().get("/auth/me"), "school");
        other.get("/auth/me").expect(200);
    }

    @Test
    void anAddressThatAsksTooMuchWithoutLoginStopsNoOther() {
        var stranger = TwoNodes.api(1).from("127.0.0.42");

        var refused = IntStream.range(0, 3 * OF_ADDRESS)
                .mapToObj(i -> stranger.get("/auth/me", "X-Forwarded-For", "203.0.113." + i % 250))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();

        tooMany(refused, "address");
        staysRefused(() -> stranger.get("/auth/me", "X-Forwarded-For", "198.51.100.7"), "address");
        staysRefused(() -> stranger.post("/auth/login", TwoNodes.credentials("a@example.org", "pirogue")), "address");
        TwoNodes.api(1).from("127.0.0.43").get("/auth/me").expect(401);
    }

    private static Answer firstRefusal(Api caller, int allowed) {
        var granted = 0;
        var answer = caller.get("/auth/me");
        while (answer.status() == 200 && granted < 3 * allowed) {
            granted++;
            answer = caller.get("/auth/me");
        }
        assertThat(granted).isBetween(allowed - 5, 3 * allowed - 1);
        return answer;
    }

    /** An allowance comes back little by little, so one call may pass between two; a new allowance would let all pass. */
    private static void staysRefused(Supplier<Answer> call, String policy) {
        var refused = Stream.generate(call)
                .limit(FEW)
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError(FEW + " calls passed where none was left"));
        tooMany(refused, policy);
    }

    private static void tooMany(Answer answer, String policy) {
        assertThat(answer.expect(429).problem()).isEqualTo("platform.too-many-requests");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.header("RateLimit-Policy")).startsWith("\"" + policy + "\"");
    }

    private static String signUp() {
        var id = UUID.randomUUID();
        var code = "LIMIT-" + id.toString().substring(0, 8);
        var answer = TwoNodes.api(1)
                .signUp(
                        id,
                        Json.createObjectBuilder()
                                .add("name", "Lycée " + code)
                                .add("code", code)
                                .add("country", "SN")
                                .add("language", "fr")
                                .add("currency", "XOF")
                                .add("timeZone", "Africa/Dakar")
                                .add("contactName", "Awa Ndiaye")
                                .add("contactEmail", code.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                                .build());
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return TwoNodes.text("SELECT tenant FROM platform.establishment WHERE id = '" + id + "'");
    }

    /** Somebody new, who has the operator's password. */
    private static Api teacher(String tenant) {
        var email = "limit-" + UUID.randomUUID() + "@example.org";
        TwoNodes.execute("""
            WITH newcomer AS (
                INSERT INTO platform.identity (id, email, name, password_hash, password_changed_at)
                SELECT gen_random_uuid(), '%s', 'Moussa Diop', password_hash, now()
                  FROM platform.identity WHERE email = 'operator@educonnect.example'
                RETURNING id)
            INSERT INTO platform.membership (id, identity_id, tenant, roles)
            SELECT gen_random_uuid(), id, '%s', '{teacher}' FROM newcomer
            """.formatted(email, tenant));
        return TwoNodes.logIn(1, email);
    }
}
