package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api.Answer;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.JsonValue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefreshIT {
    private static AuthSchool school;

    @BeforeAll
    static void open() {
        school = new AuthSchool();
    }

    @Test
    void aSessionGoesOnWithANewToken() {
        var login = begin();
        var renewed = refresh(cookie(login)).expect(200);

        assertThat(cookie(renewed)).isNotEqualTo(cookie(login));
        Deployed.api().as(renewed.json().getString("token")).get("/auth/me").expect(200);
    }

    @Test
    void anAnswerLostOnTheWayIsGivenAgain() {
        var first = cookie(begin());

        assertThat(cookie(refresh(first).expect(200)))
                .isEqualTo(cookie(refresh(first).expect(200)));
    }

    @Test
    void twentyAtOnceGetTheSameSuccessor() throws Exception {
        var first = cookie(begin());
        try (var phones = Executors.newFixedThreadPool(20)) {
            var answers = phones.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Answer>>mapToObj(i -> () -> refresh(first))
                    .toList());
            var cookies = new java.util.HashSet<String>();
            for (var answer : answers) {
                cookies.add(cookie(answer.get().expect(200)));
            }
            assertThat(cookies).hasSize(1);
            refresh(cookies.iterator().next()).expect(200);
        }
    }

    @Test
    void aCopyOfAnOldTokenEndsTheSessionForTheThiefAndTheOwner() {
        var login = begin();
        var stolen = cookie(login);
        var second = cookie(refresh(stolen).expect(200));
        var third = refresh(second).expect(200);

        refresh(stolen).expect(401);
        refresh(cookie(third)).expect(401);
        Deployed.api().as(third.json().getString("token")).get("/auth/me").expect(401);
        assertThat(Superuser.text("SELECT count(*) FROM platform.security_event WHERE kind = 'refresh.replayed'"))
                .isNotEqualTo("0");
    }

    @Test
    void whoTellsWhatHeKnowsIsToldOfItOnlyWhatHasChanged() {
        var login = begin();
        var tag = login.json().getString("tag");

        var same = Deployed.api()
                .post("/auth/refresh?known=" + tag, JsonValue.EMPTY_JSON_OBJECT, "Cookie", cookie(login))
                .expect(200);
        assertThat(same.json().keySet()).containsExactlyInAnyOrder("token", "expiresIn", "tag");
        assertThat(same.json().getString("tag")).isEqualTo(tag);

        var other = Deployed.api()
                .post("/auth/refresh?known=another", JsonValue.EMPTY_JSON_OBJECT, "Cookie", cookie(same))
                .expect(200);
        assertThat(other.json().getJsonObject("identity"))
                .isEqualTo(login.json().getJsonObject("identity"));
    }

    @Test
    void aMadeUpTokenEndsNobodysSession() {
        var login = begin();
        var cookie = cookie(login);
        var madeUp = cookie.substring(0, cookie.length() - 20) + "A".repeat(20);

        refresh(madeUp).expect(401);
        refresh(cookie).expect(200);
    }

    @Test
    void loggingOutEndsTheSessionAndItsRefreshToken() {
        var login = begin();
        var api = Deployed.api().as(login.json().getString("token"));
        var out = api.post("/auth/logout", JsonValue.EMPTY_JSON_OBJECT).expect(204);

        assertThat(cookie(out)).isEqualTo("refresh=");
        api.get("/auth/me").expect(401);
        refresh(cookie(login)).expect(401);
    }

    @Test
    void loggingOutEverywhereEndsAllSessionsAtOnce() {
        var phone = Deployed.api().as(begin().json().getString("token"));
        var computer = Deployed.api().as(begin().json().getString("token"));

        phone.post("/auth/logout-everywhere", JsonValue.EMPTY_JSON_OBJECT).expect(204);

        phone.get("/auth/me").expect(401);
        computer.get("/auth/me").expect(401);
    }

    private static Answer begin() {
        return AuthSchool.logIn(school.headEmail, AuthSchool.PASSWORD).expect(200);
    }

    private static String cookie(Answer answer) {
        return LoginIT.cookie(answer, "refresh");
    }

    private static Answer refresh(String cookie) {
        return Deployed.api().post("/auth/refresh", JsonValue.EMPTY_JSON_OBJECT, "Cookie", cookie);
    }
}
