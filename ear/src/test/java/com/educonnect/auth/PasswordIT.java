package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PasswordIT {
    private static final String OTHER = "quatorze pirogues au large";
    private static AuthSchool school;

    @BeforeAll
    static void open() {
        school = new AuthSchool();
    }

    @Test
    void aForgottenPasswordIsReplacedByALetterAndAllSessionsEnd() {
        var before = school.head();
        var letters = Mailbox.count(school.headEmail);
        ask(school.headEmail, "localhost");
        var token = Mailbox.token(school.headEmail, letters);

        Deployed.api().post("/auth/password", AuthSchool.password(token, OTHER)).expect(204);

        before.get("/auth/me").expect(401);
        AuthSchool.logIn(school.headEmail, AuthSchool.PASSWORD).expect(401);
        AuthSchool.logIn(school.headEmail, OTHER).expect(200);
        assertThat(Deployed.api()
                        .post("/auth/password", AuthSchool.password(token, AuthSchool.PASSWORD))
                        .expect(400)
                        .problem())
                .isEqualTo("auth.reset-link-spent");
        assertThat(Superuser.text("SELECT count(*) FROM platform.work WHERE payload::text LIKE '%" + token + "%'"))
                .isEqualTo("0");
        restore(OTHER);
    }

    @Test
    void aPoisonedHostNeverStandsInALetter() {
        var email = AuthSchool.fresh("khady");
        school.invite(school.head(), java.util.UUID.randomUUID(), email, "teacher")
                .expect(200);
        var letters = Mailbox.count(email);
        Mailbox.token(email);
        ask(email, school.slug + ".localhost");

        assertThat(Mailbox.host(email, Math.max(1, letters)))
                .isEqualTo(Deployed.server().url());
    }

    @Test
    void askingForSomeoneUnknownAnswersTheSame() {
        var known = ask(AuthSchool.fresh("personne"), "localhost");
        var unknown = ask(school.headEmail, "localhost");

        assertThat(Raw.status(known)).isEqualTo(204);
        assertThat(headersOf(known)).isEqualTo(headersOf(unknown));
    }

    @Test
    void aLinkIsNotGuessed() {
        Deployed.api()
                .post("/auth/password", AuthSchool.password("A".repeat(43), OTHER))
                .expect(400);
        Deployed.api().post("/auth/password", AuthSchool.password("é", OTHER)).expect(400);
    }

    @Test
    void whoeverIsLoggedInProvesTheOldPasswordAndKeepsThisSessionOnly() {
        var here = school.head();
        var elsewhere = school.head();

        here.post("/auth/password", change("pas le bon mot de passe", OTHER)).expect(401);
        here.post("/auth/password", change(AuthSchool.PASSWORD, "motdepasse123456"))
                .expect(400);
        here.post("/auth/password", change(AuthSchool.PASSWORD, OTHER)).expect(204);

        here.get("/auth/me").expect(200);
        elsewhere.get("/auth/me").expect(401);
        restore(OTHER);
    }

    @Test
    void aPasswordOfTheSchoolsNameIsRefused() {
        assertThat(school.head()
                        .post("/auth/password", change(AuthSchool.PASSWORD, "Awa Ndiaye Lycée Moderne"))
                        .expect(400)
                        .problem())
                .isEqualTo("auth.password-common");
    }

    private static void restore(String current) {
        var api = Deployed.api()
                .as(AuthSchool.logIn(school.headEmail, current)
                        .expect(200)
                        .json()
                        .getString("token"));
        api.post("/auth/password", change(current, AuthSchool.PASSWORD)).expect(204);
    }

    private static jakarta.json.JsonObject change(String current, String password) {
        return Json.createObjectBuilder()
                .add("current", current)
                .add("password", password)
                .build();
    }

    private static String ask(String login, String host) {
        var body = Json.createObjectBuilder().add("login", login).build().toString();
        return Raw.request("POST /api/v1/auth/password-reset", host, body);
    }

    private static String headersOf(String answer) {
        return answer.replaceAll("(?m)^(X-Request-Id|Date|RateLimit[^:]*|X-RateLimit[^:]*):.*$", "");
    }
}
