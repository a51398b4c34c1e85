package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may see what payers' banks doubt: the bursar of its school, and the operator its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisputesIT {
    private static final String DISPUTES = "/payment-accounts/disputes";
    private Members.School school;
    private Api head;

    @BeforeAll
    void aSchoolWithThreeDisputes() {
        school = Members.school("Lycée des Litiges");
        head = Members.member(school, "head");
        doubted("dp_late", "needs-response", 1_800_000_000);
        doubted("dp_soon", "inquiry", 1_790_000_000);
        doubted("dp_over", "lost", 1_780_000_000);
    }

    private void doubted(String reference, String state, long due) {
        Superuser.execute("""
            INSERT INTO %s.payment (id, provider, subject, subject_id, label, payer_name, amount, currency, state,
                    settled_at, settled_amount, disputes)
                VALUES ('%s', 'stripe', 'fee_account', '%2$s', 'Scolarité', 'Awa Koné', 15000, 'EUR', 'succeeded', now(),
                    15000, '{"%s": {"reason": "fraudulent", "state": "%s", "amount": 15000, "currency": "EUR",
                    "fee": 1500, "opened": %d, "due": %5$d, "evidence": false, "withdrawn": true, "returned": false}}')
            """.formatted(school.tenant(), UUID.randomUUID(), reference, state, due));
    }

    @Test
    void theBursarSeesWhatIsToBeAnsweredFirstPageByPage() {
        var first = head.get(DISPUTES + "?open=true&limit=1").expect(200).json();
        assertThat(references(first)).containsExactly("dp_soon");
        var dispute = first.getJsonArray("items").getJsonObject(0);
        assertThat(dispute.getString("due")).isEqualTo("2026-09-21T14:13:20Z");
        assertThat(dispute.getString("payer")).isEqualTo("Awa Koné");
        assertThat(dispute.getString("subject")).isEqualTo("fee_account");
        assertThat(UUID.fromString(dispute.getString("subjectId")))
                .isEqualTo(UUID.fromString(dispute.getString("payment")));
        assertThat(dispute.getBoolean("withdrawn")).isTrue();
        var second = head.get(DISPUTES + "?open=true&limit=1&cursor=" + first.getString("next"))
                .expect(200)
                .json();
        assertThat(references(second)).containsExactly("dp_late");
        assertThat(second.get("next")).isIn(null, JsonValue.NULL);
    }

    @Test
    void whatIsOverStaysVisibleTheLatestFirst() {
        assertThat(references(head.get(DISPUTES).expect(200).json())).containsExactly("dp_late", "dp_soon", "dp_over");
    }

    @Test
    void nobodyElseSeesThem() {
        Members.member(school, "teacher").get(DISPUTES).expect(403);
        Members.member(school, "guardian").get(DISPUTES).expect(403);
        var neighbour = Members.member(Members.school("Lycée Voisin des Litiges"), "head");
        assertThat(references(neighbour.get(DISPUTES).expect(200).json())).isEmpty();
        assertThat(references(new Sales().finance().get(DISPUTES).expect(200).json()))
                .doesNotContain("dp_late", "dp_soon", "dp_over");
    }

    private static List<String> references(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("reference"))
                .toList();
    }
}
