package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Api.Answer;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody at home in two schools works in both within one session. */
class MembershipTokenIT {
    private static AuthSchool here;
    private static AuthSchool there;

    private final UUID chosen = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String email = AuthSchool.fresh("mariam");
    private Api mariam;

    @BeforeAll
    static void twoSchools() {
        here = new AuthSchool();
        there = new AuthSchool();
    }

    @BeforeEach
    void someoneOfBothWhoHasChosenTheFirst() {
        here.invite(here.head(), chosen, email, "school_admin").expect(200);
        AuthSchool.choosePassword(email);
        there.invite(there.head(), other, email, "school_admin").expect(200);
        mariam = Deployed.api()
                .as(AuthSchool.signedIn(email)
                        .post(
                                "/auth/membership",
                                Json.createObjectBuilder()
                                        .add("membership", chosen.toString())
                                        .build())
                        .expect(200)
                        .json()
                        .getString("token"));
    }

    @Test
    void worksInBothSchoolsAtOnceAndTheChosenOneStays() {
        var beside = beside();

        assertThat(beside.token()).hasSizeLessThan(400);
        assertThat(beside.get("/members").expect(200).body()).contains(there.headEmail);
        assertThat(mariam.get("/members").expect(200).body())
                .contains(here.headEmail)
                .doesNotContain(there.headEmail);
        assertThat(place(beside)).isEqualTo(other.toString());
        assertThat(place(mariam)).isEqualTo(chosen.toString());
    }

    @Test
    void someoneElsesMembershipIsAsUnknownAsNone() {
        var unknown = ask(mariam, UUID.randomUUID());
        var ofTheirHead = UUID.fromString(Superuser.text("SELECT m.id FROM platform.membership m"
                + " JOIN platform.identity i ON i.id = m.identity_id WHERE i.email = '" + there.headEmail + "'"));
        var ofTheOperator =
                UUID.fromString(Superuser.text("SELECT id FROM platform.membership WHERE 'operator' = ANY (roles)"));

        for (var foreign : new UUID[] {ofTheirHead, ofTheOperator}) {
            var answer = ask(mariam, foreign).expect(404);
            assertThat(answer.problem()).isEqualTo("auth.member-not-found");
            assertThat(answer.body()).isEqualTo(unknown.body());
        }
    }

    @Test
    void nobodyGetsOneWithoutASession() {
        ask(Deployed.api(), other).expect(401);
    }

    @Test
    void theEndOfTheSessionEndsBothTokens() {
        var beside = beside();
        mariam.post("/auth/logout", JsonValue.EMPTY_JSON_OBJECT).expect(204);

        beside.get("/members").expect(401);
        ask(beside, other).expect(401);
    }

    @Test
    void theEndOfThatMembershipEndsItsTokenOnly() {
        var beside = beside();
        there.head().delete("/members/" + other).expect(204);

        beside.get("/members").expect(401);
        mariam.get("/members").expect(200);
        ask(mariam, other).expect(404);
    }

    @Test
    void otherRolesThereHoldWithTheNextRequest() {
        var beside = beside();
        beside.get("/members").expect(200);
        there.head()
                .put(
                        "/members/" + other,
                        Json.createObjectBuilder()
                                .add("name", "Mariam Diallo")
                                .add("roles", guardian())
                                .add("version", 1)
                                .build())
                .expect(200);

        beside.get("/members").expect(403);
        beside.get("/own-children").expect(200);
    }

    @Test
    void aSchoolThatIsNotOpenIsNotWorkedIn() {
        var beside = beside();
        var third = new AuthSchool();
        var membership = UUID.randomUUID();
        third.invite(third.head(), membership, email, "school_admin").expect(200);
        var thirdToken = token(ask(mariam, membership));
        state(third, "suspended");
        try {
            ask(mariam, membership).expect(404);
            awaitRefusal(thirdToken);
            beside.get("/members").expect(200);
        } finally {
            state(third, "open");
        }
    }

    @Test
    void atASchoolsHostOnlyThatSchoolIsWorkedIn() {
        var beside = beside();
        var path = "POST /api/v1/auth/memberships/" + other + "/token";

        assertThat(Raw.status(Raw.request(path, here.slug + ".localhost", "{}", bearer(mariam))))
                .isEqualTo(403);
        assertThat(Raw.status(me(here, beside))).isEqualTo(403);
        assertThat(Raw.status(me(there, beside))).isEqualTo(200);
    }

    private Api beside() {
        return token(ask(mariam, other));
    }

    private static Answer ask(Api by, UUID membership) {
        return by.post("/auth/memberships/" + membership + "/token", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Api token(Answer answer) {
        assertThat(answer.expect(200).header("Cache-Control")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        return Deployed.api().as(answer.json().getString("token"));
    }

    private static String place(Api caller) {
        return caller.get("/auth/me").expect(200).json().getString("membership");
    }

    private static JsonArrayBuilder guardian() {
        return Json.createArrayBuilder().add("guardian");
    }

    private static void state(AuthSchool school, String state) {
        Superuser.text("UPDATE platform.establishment SET state = '" + state + "' WHERE id = '" + school.id
                + "' RETURNING id");
    }

    /** Within a second, says the registry. */
    private static void awaitRefusal(Api caller) {
        var deadline = Instant.now().plus(Duration.ofSeconds(3));
        while (caller.get("/members").status() == 200) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    private static String me(AuthSchool school, Api caller) {
        return Raw.request("GET /api/v1/auth/me", school.slug + ".localhost", null, bearer(caller));
    }

    private static String bearer(Api caller) {
        return "Authorization: Bearer " + caller.token();
    }
}
