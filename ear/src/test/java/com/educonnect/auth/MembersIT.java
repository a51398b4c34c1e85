package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MembersIT {
    private static AuthSchool school;
    private static AuthSchool other;
    private static Api head;

    @BeforeAll
    static void open() {
        school = new AuthSchool();
        other = new AuthSchool();
        head = school.head();
    }

    @Test
    void anInvitedTeacherChoosesAPasswordAndMayWhatTeachersMay() {
        var email = AuthSchool.fresh("moussa");
        school.invite(head, UUID.randomUUID(), email, "teacher").expect(200);
        AuthSchool.choosePassword(email);
        var teacher = AuthSchool.signedIn(email);

        assertThat(teacher.get("/auth/me").expect(200).body())
                .contains("rolls.save")
                .doesNotContain("members.manage");
        teacher.get("/members").expect(403);
        school.invite(teacher, UUID.randomUUID(), AuthSchool.fresh("ami"), "teacher")
                .expect(403);
    }

    @Test
    void invitingSomeoneKnownElsewhereShowsNothingOfHim() {
        var answer = school.invite(head, UUID.randomUUID(), new AuthSchool().headEmail, "teacher")
                .expect(200);

        assertThat(answer.json().getJsonObject("member").getString("name")).isEqualTo("Moussa Diop");
        assertThat(answer.body()).doesNotContain("Awa").doesNotContain("identity");
    }

    @Test
    void aMemberIsFoundByPartOfTheNameWithoutAccentsOrByTheWholeAddress() {
        var id = UUID.randomUUID();
        var email = AuthSchool.fresh("therese");
        head.put(
                        "/members/" + id,
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("name", "Thérèse Sagna")
                                .add("roles", Json.createArrayBuilder().add("teacher"))
                                .build())
                .expect(200);

        assertThat(head.get("/members?q=therese").expect(200).body()).contains(id.toString());
        assertThat(head.get("/members?q=" + email).expect(200).body()).contains(id.toString());
        assertThat(head.get("/members?q=nobody-of-that-name").expect(200).json().getJsonArray("items"))
                .isEmpty();
        assertThat(other.head().get("/members?q=therese").expect(200).body()).doesNotContain(id.toString());
    }

    @Test
    void theAuditTrailNamesWhoDidIt() {
        var id = UUID.randomUUID();
        school.invite(head, id, AuthSchool.fresh("binta"), "teacher").expect(200);

        var entry = head.get("/audit?entity=membership&id=" + id)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(entry.getString("action")).isEqualTo("membership.invited");
        assertThat(entry.getString("actorName")).isEqualTo("Awa Ndiaye");
    }

    @Test
    void aChangedRoleHoldsWithTheNextRequest() {
        var id = UUID.randomUUID();
        var email = AuthSchool.fresh("coumba");
        school.invite(head, id, email, "school_admin").expect(200);
        AuthSchool.choosePassword(email);
        var coumba = AuthSchool.signedIn(email);
        coumba.get("/members").expect(200);

        head.put("/members/" + id, change(99, "teacher")).expect(409);
        head.put("/members/" + id, change(version(id), "teacher")).expect(200);

        coumba.get("/members").expect(403);
    }

    @Test
    void anEndedMembershipIsOutAtOnceAndEndingItAgainIsHarmless() {
        var id = UUID.randomUUID();
        var email = AuthSchool.fresh("ousmane");
        school.invite(head, id, email, "teacher").expect(200);
        AuthSchool.choosePassword(email);
        var ousmane = AuthSchool.signedIn(email);
        ousmane.get("/auth/me").expect(200);

        head.delete("/members/" + id).expect(204);
        head.delete("/members/" + id).expect(204);

        ousmane.get("/auth/me").expect(401);
        AuthSchool.logIn(email, AuthSchool.PASSWORD).expect(401);
    }

    @Test
    void anotherSchoolsMembersAreNotFoundLikeNobody() {
        var id = UUID.randomUUID();
        school.invite(head, id, AuthSchool.fresh("secret"), "teacher").expect(200);
        var stranger = other.head();

        assertThat(stranger.delete("/members/" + id).expect(404).body())
                .isEqualTo(stranger.delete("/members/" + UUID.randomUUID())
                        .expect(404)
                        .body());
        stranger.put("/members/" + id, change(1, "teacher")).expect(404);
        stranger.post("/members/" + id + "/secret", JsonValue.EMPTY_JSON_OBJECT).expect(404);
        assertThat(stranger.get("/members").expect(200).body()).doesNotContain(id.toString());
    }

    @Test
    void aPupilWithoutAddressLogsInWithSchoolNameAndPrintedSecret() {
        var id = UUID.randomUUID();
        var made = school.enrol(head, id, "fatou.sow").expect(200).json();
        var secret = made.getString("secret");

        school.logInAt("fatou.sow", secret).expect(200);
        other.logInAt("fatou.sow", secret).expect(401);
        AuthSchool.logIn("fatou.sow", secret).expect(401);
        assertThat(school.enrol(head, id, "fatou.sow").expect(200).json().containsKey("secret"))
                .isFalse();
        school.enrol(head, UUID.randomUUID(), "fatou.sow").expect(409);
    }

    @Test
    void nobodyIsGivenASecretWhoHasAnAddress() {
        var id = UUID.randomUUID();
        school.invite(head, id, AuthSchool.fresh("prof"), "teacher").expect(200);

        assertThat(head.post("/members/" + id + "/secret", JsonValue.EMPTY_JSON_OBJECT)
                        .expect(403)
                        .problem())
                .isEqualTo("auth.secret-for-pupils-only");
    }

    @Test
    void aSchoolKeepsAHead() {
        var id = UUID.fromString(Superuser.text("SELECT m.id FROM platform.membership m JOIN platform.identity i"
                + " ON i.id = m.identity_id WHERE i.email = '" + school.headEmail + "'"));

        assertThat(head.delete("/members/" + id).expect(409).problem()).isEqualTo("auth.last-head");
        assertThat(head.put("/members/" + id, change(version(id), "teacher"))
                        .expect(409)
                        .problem())
                .isEqualTo("auth.last-head");
    }

    @Test
    void nobodyGivesMoreThanHeHas() {
        var email = AuthSchool.fresh("adjoint");
        school.invite(head, UUID.randomUUID(), email, "school_admin").expect(200);
        AuthSchool.choosePassword(email);
        var admin = AuthSchool.signedIn(email);
        adjust(head, "school_admin", "roles.manage", false).expect(200);

        adjust(admin, "school_admin", "roles.manage", true).expect(403);
        school.invite(admin, UUID.randomUUID(), AuthSchool.fresh("complice"), "head")
                .expect(403);
        school.invite(admin, UUID.randomUUID(), AuthSchool.fresh("prof"), "teacher")
                .expect(200);
        adjust(head, "school_admin", "roles.manage", true).expect(200);
    }

    @Test
    void aSchoolsOperatorIsNotMadeHere() {
        assertThat(school.invite(head, UUID.randomUUID(), AuthSchool.fresh("x"), "operator")
                        .expect(400)
                        .problem())
                .isEqualTo("auth.role-of-another-place");
        adjust(head, "teacher", "establishments.manage", true).expect(400);
    }

    @Test
    void theHeadCannotLoseTheManagementOfRoles() {
        assertThat(adjust(head, "head", "roles.manage", false).expect(409).problem())
                .isEqualTo("auth.head-keeps-roles");
    }

    @Test
    void anAdjustedRoleHoldsWithTheNextRequestAndInThisSchoolOnly() {
        var here = AuthSchool.fresh("ici");
        var there = AuthSchool.fresh("ailleurs");
        school.invite(head, UUID.randomUUID(), here, "guardian").expect(200);
        other.invite(other.head(), UUID.randomUUID(), there, "guardian").expect(200);
        AuthSchool.choosePassword(here);
        AuthSchool.choosePassword(there);
        var mine = AuthSchool.signedIn(here);
        var theirs = AuthSchool.signedIn(there);
        mine.get("/members").expect(403);

        adjust(head, "guardian", "members.read", true).expect(200);

        mine.get("/members").expect(200);
        theirs.get("/members").expect(403);
        adjust(head, "guardian", "members.read", false).expect(200);
        mine.get("/members").expect(403);
    }

    @Test
    void theMembersComePageByPageEachOnce() {
        for (var i = 0; i < 5; i++) {
            other.invite(other.head(), UUID.randomUUID(), AuthSchool.fresh("page" + i), "teacher")
                    .expect(200);
        }
        var seen = new java.util.ArrayList<String>();
        var path = "/members?limit=2";
        while (path != null) {
            var page = other.head().get(path).expect(200).json();
            page.getJsonArray("items")
                    .forEach(item -> seen.add(item.asJsonObject().getString("id")));
            path = page.containsKey("next") ? "/members?limit=2&cursor=" + page.getString("next") : null;
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    private static int version(UUID member) {
        return Integer.parseInt(Superuser.text("SELECT version FROM platform.membership WHERE id = '" + member + "'"));
    }

    private static com.educonnect.Api.Answer adjust(Api by, String role, String permission, boolean allowed) {
        return by.put(
                "/roles/" + role + "/permissions/" + permission,
                Json.createObjectBuilder().add("allowed", allowed).build());
    }

    private static JsonObject change(int version, String role) {
        return Json.createObjectBuilder()
                .add("name", "Moussa Diop")
                .add("roles", Json.createArrayBuilder().add(role))
                .add("version", version)
                .build();
    }
}
