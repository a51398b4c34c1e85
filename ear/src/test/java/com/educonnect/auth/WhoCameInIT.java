package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A school's journal says who came in, as what and on which day; whoever is of two schools stands where he went. */
class WhoCameInIT {
    private static final String LOGINS = "/audit?action=session.begun";

    private final AuthSchool school = new AuthSchool();
    private final AuthSchool other = new AuthSchool();
    private final Api head = school.head();
    private final String today = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    void aLoginIsFoundByItsRoleAndItsDay() {
        assertThat(journal(head, LOGINS + "&role=head&from=" + today + "&until=" + today))
                .singleElement()
                .returns("Awa Ndiaye", entry -> entry.getString("actorName"));
        assertThat(journal(head, LOGINS + "&role=teacher")).isEmpty();
        assertThat(journal(
                        head, LOGINS + "&until=" + LocalDate.now(ZoneOffset.UTC).minusDays(1)))
                .isEmpty();
        assertThat(head.get(LOGINS + "&from=yesterday").status()).isIn(400, 404);
    }

    @Test
    void whoeverIsOfTwoSchoolsStandsInTheJournalOfTheOneHeChose() {
        var email = AuthSchool.fresh("ibrahima");
        school.invite(head, UUID.randomUUID(), email, "teacher").expect(200);
        AuthSchool.choosePassword(email);
        other.invite(other.head(), UUID.randomUUID(), email, "school_admin").expect(200);
        var login = AuthSchool.logIn(email, AuthSchool.PASSWORD).expect(200).json();
        assertThat(journal(other.head(), LOGINS + "&role=school_admin")).isEmpty();

        var second = login.getJsonArray("memberships").getJsonObject(1).getString("id");
        var admin = choose(choose(Deployed.api().as(login.getString("token")), second), second);

        assertThat(journal(admin, LOGINS + "&role=school_admin")).hasSize(1);
        assertThat(journal(head, LOGINS + "&role=teacher")).isEmpty();
        assertThat(journal(head, LOGINS + "&role=school_admin")).isEmpty();
    }

    @Test
    void whatIsDoneNotesTheRoleInWhichItWasDone() {
        school.invite(head, UUID.randomUUID(), AuthSchool.fresh("binta"), "teacher")
                .expect(200);

        assertThat(journal(head, "/audit?action=membership.invited&role=head")).hasSize(1);
        assertThat(journal(head, "/audit?action=membership.invited&role=teacher"))
                .isEmpty();
    }

    @Test
    void whoMayNotReadTheJournalIsRefused() {
        var email = AuthSchool.fresh("moussa");
        school.invite(head, UUID.randomUUID(), email, "teacher").expect(200);
        AuthSchool.choosePassword(email);

        AuthSchool.signedIn(email).get(LOGINS).expect(403);
    }

    private static Api choose(Api who, String membership) {
        var chosen = who.post(
                "/auth/membership",
                Json.createObjectBuilder().add("membership", membership).build());
        return Deployed.api().as(chosen.expect(200).json().getString("token"));
    }

    private static List<JsonObject> journal(Api reader, String path) {
        return reader.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
