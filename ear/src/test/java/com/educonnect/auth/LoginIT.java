package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginIT {
    private static AuthSchool school;

    @BeforeAll
    static void open() {
        school = new AuthSchool();
    }

    @Test
    void theHeadLogsInWithTheOnlyMembershipChosen() {
        var answer = AuthSchool.logIn(school.headEmail, AuthSchool.PASSWORD).expect(200);

        assertThat(answer.json().getString("token")).hasSizeLessThan(400);
        assertThat(answer.json().getString("membership")).isNotBlank();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("refresh=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict")
                        && cookie.contains("Path=/api/v1/auth")
                        && !cookie.contains("Domain"));
        assertThat(answer.body()).doesNotContain("refresh");
    }

    @Test
    void someoneUnknownIsRefusedInTheSameWordsAsAWrongPassword() {
        var wrong = AuthSchool.logIn(school.headEmail, "pirogue-baobab-sable").expect(401);
        var unknown = AuthSchool.logIn(AuthSchool.fresh("personne"), "pirogue-baobab-sable")
                .expect(401);

        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void guessingIsSlowedDownForTheKnownAndTheUnknownAlike() {
        var known = AuthSchool.fresh("moussa");
        school.invite(school.head(), UUID.randomUUID(), known, "teacher").expect(200);
        AuthSchool.choosePassword(known);

        for (var login : new String[] {known, AuthSchool.fresh("personne")}) {
            var tries = IntStream.range(0, 7)
                    .mapToObj(i -> AuthSchool.logIn(login, "pirogue-baobab-sable " + i))
                    .toList();

            assertThat(tries.subList(0, 6)).allMatch(answer -> answer.status() == 401);
            assertThat(tries.getLast().status()).isEqualTo(429);
            assertThat(Integer.parseInt(tries.getLast().header("Retry-After"))).isBetween(1, 3_600);
        }
        assertThat(AuthSchool.logIn(known, AuthSchool.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void aDeviceThatHasLoggedInIsNotKeptOutByStrangers() {
        var email = AuthSchool.fresh("aida");
        school.invite(school.head(), UUID.randomUUID(), email, "teacher").expect(200);
        AuthSchool.choosePassword(email);
        var device = cookie(AuthSchool.logIn(email, AuthSchool.PASSWORD).expect(200), "device");
        IntStream.range(0, 8).forEach(i -> AuthSchool.logIn(email, "pirogue-baobab-sable " + i));

        AuthSchool.logIn(email, AuthSchool.PASSWORD).expect(429);
        AuthSchool.logIn(email, AuthSchool.PASSWORD, "Cookie", device).expect(200);
        AuthSchool.logIn(email, AuthSchool.PASSWORD, "Cookie", device.replace("device=", "device=x"))
                .expect(429);
    }

    /** The quickest of each, since a busy machine only ever adds; without a comparison for the unknown it is far below. */
    @Test
    void refusingTheUnknownTakesAsLongAsRefusingTheKnown() {
        var api = Deployed.api().from("127.0.0.51");
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var person = 0; person < 4; person++) {
            var email = AuthSchool.fresh("known");
            Superuser.text("INSERT INTO platform.identity (id, email, name, password_hash) SELECT gen_random_uuid(), '"
                    + email + "', 'Fatou Sow', password_hash FROM platform.identity WHERE email = '" + school.headEmail
                    + "' RETURNING id");
            var nobody = AuthSchool.fresh("nobody");
            for (var attempt = 0; attempt < 4; attempt++) {
                known.add(nanosOfRefusal(api, email));
                unknown.add(nanosOfRefusal(api, nobody));
            }
        }
        assertThat(Collections.min(unknown) / (double) Collections.min(known)).isBetween(0.8, 1.25);
    }

    @Test
    void manyWhoMistypeDoNotLockOutTheirSchoolBehindOneAddress() {
        var api = Deployed.api().from("127.0.0.52");
        for (var pupil = 0; pupil < 40; pupil++) {
            assertThat(api.post("/auth/login", credentials(AuthSchool.fresh("eleve"), "pirogue-baobab-sable"))
                            .status())
                    .isEqualTo(401);
        }
        api.post("/auth/login", credentials(school.headEmail, AuthSchool.PASSWORD))
                .expect(200);
    }

    private static long nanosOfRefusal(Api api, String email) {
        var begun = System.nanoTime();
        api.post("/auth/login", credentials(email, "pirogue-baobab-sable")).expect(401);
        return System.nanoTime() - begun;
    }

    private static JsonObject credentials(String login, String password) {
        return Json.createObjectBuilder()
                .add("login", login)
                .add("password", password)
                .build();
    }

    @Test
    void aWholeSchoolLogsInFromOneAddress() {
        for (var i = 0; i < 40; i++) {
            AuthSchool.logIn(school.headEmail, AuthSchool.PASSWORD).expect(200);
        }
    }

    @Test
    void someoneOfTwoSchoolsChoosesAndTheFormerTokenIsDead() {
        var other = new AuthSchool();
        var email = AuthSchool.fresh("ibrahima");
        school.invite(school.head(), UUID.randomUUID(), email, "teacher").expect(200);
        AuthSchool.choosePassword(email);
        other.invite(other.head(), UUID.randomUUID(), email, "school_admin").expect(200);

        var login = AuthSchool.logIn(email, AuthSchool.PASSWORD).expect(200).json();
        assertThat(login.containsKey("membership")).isFalse();
        assertThat(login.getJsonArray("memberships")).hasSize(2);
        var undecided = Deployed.api().as(login.getString("token"));
        undecided.get("/members").expect(403);

        var second = login.getJsonArray("memberships").getJsonObject(1).getString("id");
        var chosen = undecided
                .post(
                        "/auth/membership",
                        Json.createObjectBuilder().add("membership", second).build())
                .expect(200);
        Deployed.api().as(chosen.json().getString("token")).get("/members").expect(200);
        undecided.get("/auth/me").expect(401);
    }

    @Test
    void nobodyChoosesSomeoneElsesMembership() {
        var foreign = Superuser.text("SELECT id FROM platform.membership WHERE 'operator' = ANY (roles)");

        assertThat(school.head()
                        .post(
                                "/auth/membership",
                                Json.createObjectBuilder()
                                        .add("membership", foreign)
                                        .build())
                        .expect(404)
                        .problem())
                .isEqualTo("auth.member-not-found");
    }

    @Test
    void anotherSitesPageCannotLogInOrRefresh() {
        var body = Json.createObjectBuilder()
                .add("login", school.headEmail)
                .add("password", AuthSchool.PASSWORD)
                .build();

        Deployed.api()
                .post("/auth/login", body, "Origin", "https://evil.example")
                .expect(403);
        Deployed.api().post("/auth/login", body, "Sec-Fetch-Site", "same-site").expect(403);
        Deployed.api()
                .post("/auth/login", body, "Origin", Deployed.server().url())
                .expect(200);
    }

    static String cookie(com.educonnect.Api.Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }
}
