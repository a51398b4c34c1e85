package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIT {
    private static AuthSchool school;
    private static AuthSchool other;
    private static String token;

    @BeforeAll
    static void open() {
        school = new AuthSchool();
        other = new AuthSchool();
        token = school.head().token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"typ\":\"JWT\"}",
                "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}",
                "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"../../../../dev/null\"}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"x' OR '1'='1\"}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\",\"jku\":\"https://evil.example/jwks.json\"}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\",\"x5u\":\"https://evil.example/cert\"}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\",\"crit\":[\"b64\"],\"b64\":false}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\",\"kid\":\"%<s\"}",
                "{\"alg\":\"ES256\",\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"%s\"}"
            })
    void aHeaderThatThisPlatformNeverWritesIsRefused(String header) {
        var parts = token.split("\\.");
        refused(encode(header.formatted(kid())) + "." + parts[1] + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "HS384", "HS512", "RS256", "ES256", "none"})
    void aTokenThatSomebodyElseSignedIsRefused(String algorithm) throws GeneralSecurityException {
        var header = "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\",\"kid\":\"" + kid() + "\"}";
        var signed = encode(header) + "." + token.split("\\.")[1];
        for (var signature : Forgery.signatures(algorithm, signed)) {
            refused(signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        }
    }

    @Test
    void aClaimThatWasChangedIsRefused() {
        var parts = token.split("\\.");
        var claims = decode(parts[1]).replace("head", "operator");

        refused(parts[0] + "." + encode(claims) + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junk", "a.b.c", "..", "e30.e30.e30"})
    void nonsenseIsRefused(String text) {
        refused(text);
    }

    @Test
    void aHugeTokenIsRefused() {
        refused(token + "A".repeat(4_000));
    }

    @Test
    void aForgedTokenIsRefusedEvenWhereNoneIsNeeded() {
        var body = Json.createObjectBuilder()
                .add("login", school.headEmail)
                .add("password", AuthSchool.PASSWORD)
                .build();

        assertThat(Deployed.api().as(token + "A").post("/auth/login", body).status())
                .isEqualTo(401);
    }

    @Test
    void theKeysArePublishedForOthersToVerify() {
        var keys = Deployed.api().get("//.well-known/jwks.json").expect(200);

        assertThat(keys.json().getJsonArray("keys")).isNotEmpty();
        assertThat(keys.body()).contains(kid()).doesNotContain("\"d\":");
        assertThat(keys.header("Cache-Control")).contains("max-age");
    }

    @Test
    void aTokenIsGoodAtItsSchoolsHostAndAtTheCommonOne() {
        assertThat(Raw.status(me(school.slug + ".localhost"))).isEqualTo(200);
        assertThat(Raw.status(me("localhost"))).isEqualTo(200);
    }

    @Test
    void aTokenAtAnotherSchoolsHostIsRefusedAndReported() {
        var before = events();

        assertThat(Raw.status(me(other.slug + ".localhost"))).isEqualTo(403);
        assertThat(events()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.localhost", "pg_catalog.localhost", "evil.example"})
    void aHostOfNoSchoolIsNotFound(String host) {
        assertThat(Raw.status(me(host))).isEqualTo(404);
    }

    @Test
    void twoTokensAtOnceAreRefused() {
        assertThat(Raw.status(Raw.request(
                        "GET /api/v1/auth/me",
                        "localhost",
                        null,
                        "Authorization: Bearer " + token,
                        "Authorization: Bearer " + token)))
                .isEqualTo(400);
    }

    @Test
    void aSchoolNamedBesideTheTokenIsRefused() {
        school.head().get("/auth/me", "X-Tenant", other.slug).expect(400);
        school.head()
                .get("/auth/me", "X-Forwarded-Host", other.slug + ".localhost")
                .expect(400);
    }

    @Test
    void aMemberOfOneSchoolIsUnknownAtTheOthersHost() {
        var body = Json.createObjectBuilder()
                .add("login", school.headEmail)
                .add("password", AuthSchool.PASSWORD)
                .build();

        assertThat(Raw.status(Raw.request("POST /api/v1/auth/login", other.slug + ".localhost", body.toString())))
                .isEqualTo(401);
    }

    @Test
    void aSignatureIsVerifiedOnceHoweverOftenTheTokenComes() {
        var head = school.head();
        var before = verified();

        for (var time = 0; time < 10; time++) {
            head.get("/auth/me").expect(200);
        }

        assertThat(verified()).isEqualTo(before + 1);
    }

    /** All four are served by the same few threads of the server, in any order. */
    @Test
    void nobodyIsTakenForWhoAskedBefore() throws Exception {
        var callers = List.of(
                school.head(), Deployed.api(), other.head(), Deployed.api().as(token + "A"));
        var answers = List.of(school.headEmail, "401", other.headEmail, "401");
        var order = new Random(20_261_126).ints(200, 0, callers.size()).boxed().toList();
        try (var phones = Executors.newFixedThreadPool(8)) {
            var asked = phones.invokeAll(order.stream()
                    .map(who -> (Callable<String>) () -> me(callers.get(who)))
                    .toList());
            for (var at = 0; at < order.size(); at++) {
                assertThat(asked.get(at).get()).isEqualTo(answers.get(order.get(at)));
            }
        }
    }

    private static String me(Api caller) {
        var answer = caller.get("/auth/me");
        return answer.status() == 200
                ? answer.json().getJsonObject("identity").getString("email")
                : String.valueOf(answer.status());
    }

    private static int verified() {
        return Deployed.api()
                .get("//metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("token_signatures_verified_total"))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String forged) {
        var answer = Deployed.api().as(forged).get("/auth/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("auth.token-refused");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static String me(String host) {
        return Raw.request("GET /api/v1/auth/me", host, null, "Authorization: Bearer " + token);
    }

    private static int events() {
        return Integer.parseInt(
                Superuser.text("SELECT count(*) FROM platform.security_event WHERE kind = 'host.disagrees'"));
    }

    private static String kid() {
        var header = decode(token.split("\\.")[0]);
        return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
