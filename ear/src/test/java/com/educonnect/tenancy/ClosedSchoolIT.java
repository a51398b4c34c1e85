package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.auth.Raw;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A school is closed and another takes its name: nothing of the first leads to the second. */
class ClosedSchoolIT {
    @Test
    void whoTakesTheNameOfAClosedSchoolGetsNothingElseOfIt() {
        var name = "Collège du Baobab " + UUID.randomUUID().toString().substring(0, 8);
        var first = Members.school(name);
        var treasure = Treasure.in(first);
        var member = Members.member(first, "school_admin");
        var kept = treasure.hash();
        member.get("/people/" + treasure.id("person")).expect(200);
        assertThat(status(first.slug(), member)).isEqualTo(200);

        Members.operator().delete("/establishments/" + first.id()).expect(204);
        awaitClosed(member);
        assertThat(status(first.slug(), member)).isNotEqualTo(200);

        var second = Members.school(name);
        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(second.tenant()).isNotEqualTo(first.tenant());

        assertThat(status(first.slug(), member)).isIn(401, 403, 404);
        assertThat(member.get("/people/" + treasure.id("person")).status()).isIn(401, 404);
        var successor = Members.member(second, "school_admin");
        assertThat(status(second.slug(), successor)).isEqualTo(200);
        successor.get("/people/" + treasure.id("person")).expect(404);
        assertThat(successor.get("/people").expect(200).body()).doesNotContain(Treasure.CANARY);
        assertThat(successor.get("/audit").expect(200).body()).doesNotContain(first.tenant());
        assertThat(treasure.hash()).isEqualTo(kept);
    }

    @Test
    void whoWasLoggedInThereIsNobodyAfterwardsWhoeverHasItsName() {
        var name = "Collège du Kapok " + UUID.randomUUID().toString().substring(0, 8);
        var first = Members.school(name);
        var member = Members.member(first, "school_admin");
        var login = Members.login(Members.email(first));
        var cookie = cookie(Deployed.api().post("/auth/login", login).expect(200));
        var cursor = member.get("/members?limit=1").expect(200).json().getString("next");
        member.get("/members?limit=1&cursor=" + cursor).expect(200);

        Members.operator().delete("/establishments/" + first.id()).expect(204);
        awaitClosed(member);
        var second = Members.school(name);
        assertThat(second.slug()).isEqualTo(first.slug());
        var host = second.slug() + ".localhost";

        assertThat(Raw.status(Raw.request("POST /api/v1/auth/refresh", host, "{}", "Cookie: " + cookie)))
                .isEqualTo(401);
        assertThat(Deployed.api()
                        .post("/auth/refresh", JsonValue.EMPTY_JSON_OBJECT, "Cookie", cookie)
                        .status())
                .isEqualTo(401);
        assertThat(Raw.status(Raw.request("POST /api/v1/auth/login", host, login.toString())))
                .isEqualTo(401);
        Deployed.api().post("/auth/login", login).expect(401);
        Members.member(second, "school_admin")
                .get("/members?limit=1&cursor=" + cursor)
                .expect(400);
    }

    @Test
    void aClosedSchoolNeverOpensAgain() {
        var school = Members.school("Collège de la Fin");
        Members.operator().delete("/establishments/" + school.id()).expect(204);
        var again = Members.operator()
                .put(
                        "/establishments/" + school.id() + "/state",
                        Json.createObjectBuilder()
                                .add("state", "open")
                                .add("version", 1)
                                .build());
        assertThat(again.status()).isIn(400, 404, 409);
        assertThat(Superuser.text("SELECT state FROM platform.establishment WHERE id = '" + school.id() + "'"))
                .isEqualTo("closed");
    }

    private static String cookie(Api.Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("refresh="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    private static int status(String slug, Api caller) {
        return Raw.status(Raw.request(
                "GET /api/v1/auth/me", slug + ".localhost", null, "Authorization: Bearer " + caller.token()));
    }

    /** Within a second, says the registry. */
    private static void awaitClosed(Api member) {
        var deadline = Instant.now().plus(Duration.ofSeconds(3));
        while (member.get("/people").status() == 200) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }
}
