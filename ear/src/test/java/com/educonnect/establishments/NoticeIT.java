package com.educonnect.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A district writes to the heads of its schools and sees who has read it. */
class NoticeIT {
    private final Territory here = new Territory();
    private final UUID notice = UUID.randomUUID();
    private final Api head = Members.member(here.school, "head");

    @Test
    void reachesTheHeadsInTheProductAndByMailAndTellsWhoHasReadIt() {
        var sent =
                send(here.academic, here.academy, "Rentrée avancée").expect(200).json();
        assertThat(sent.getInt("schools")).isEqualTo(1);
        assertThat(sent.getInt("read")).isZero();
        assertThat(unread()).isEqualTo(1);

        var received =
                head.get("/notices").expect(200).json().getJsonArray("items").getJsonObject(0);
        assertThat(received.getString("title")).isEqualTo("Rentrée avancée");
        assertThat(received.containsKey("readAt")).isFalse();
        head.put("/notices/" + notice + "/reading", Json.createObjectBuilder().build())
                .expect(200);
        head.put("/notices/" + notice + "/reading", Json.createObjectBuilder().build())
                .expect(200);
        var school = schools("").getJsonObject(0);
        assertThat(school.getString("reader")).isEqualTo("Moussa Diop");
        assertThat(unread()).isZero();
        aLetterCameTo(Superuser.text(
                "SELECT contact_email FROM platform.establishment WHERE id = '" + here.school.id() + "'"));
    }

    @Test
    void isSentOnceAndNotChanged() {
        send(here.academic, here.academy, "Rentrée avancée").expect(200);
        send(here.academic, here.academy, "Rentrée avancée").expect(200);
        assertThat(send(here.academic, here.academy, "Rentrée retardée").problem())
                .isEqualTo("establishments.notice-sent");
        assertThat(head.get("/notices").expect(200).json().getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void nobodyElseReadsOrSendsIt() {
        send(here.academic, here.academy, "Rentrée avancée").expect(200);
        assertThat(here.stranger
                        .get("/districts/" + here.elsewhere + "/notices/" + notice)
                        .problem())
                .isEqualTo("establishments.notice-not-found");
        assertThat(here.stranger
                        .get("/districts/" + here.academy + "/notices/" + notice)
                        .status())
                .isEqualTo(404);
        assertThat(send(here.stranger, here.elsewhere, "À nous").status()).isEqualTo(409);
        var other = Members.member(Members.school("Lycée voisin"), "head");
        assertThat(other.get("/notices").expect(200).json().getJsonArray("items"))
                .isEmpty();
        assertThat(other.put(
                                "/notices/" + notice + "/reading",
                                Json.createObjectBuilder().build())
                        .problem())
                .isEqualTo("establishments.notice-not-found");
        assertThat(Members.member(here.school, "teacher").get("/notices").status())
                .isEqualTo(403);
    }

    @Test
    void aDistrictWithoutSchoolsHasNobodyToWriteTo() {
        assertThat(send(here.stranger, here.elsewhere, "Allô").problem()).isEqualTo("establishments.no-schools");
    }

    private Api.Answer send(Api caller, UUID district, String title) {
        return caller.put(
                "/districts/" + district + "/notices/" + notice,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("body", "Les cours reprennent lundi.")
                        .build());
    }

    private int unread() {
        return schools("?unread=true").size();
    }

    private jakarta.json.JsonArray schools(String query) {
        return here.academic
                .get("/districts/" + here.academy + "/notices/" + notice + "/schools" + query)
                .expect(200)
                .json()
                .getJsonArray("items");
    }

    private static void aLetterCameTo(String address) {
        var end = Instant.now().plusSeconds(60);
        while (letters(address) < 2) {
            assertThat(Instant.now()).as("letters to " + address).isBefore(end);
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** The invitation is the first. */
    private static long letters(String address) {
        return Deployed.server().mail().mails().stream()
                .filter(file -> file.getFileName().toString().contains(address))
                .count();
    }
}
