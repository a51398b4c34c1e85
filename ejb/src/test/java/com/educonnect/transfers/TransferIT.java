package com.educonnect.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** AWA, matricule M-1, goes from a school that has printed her card to one that has never heard of her. */
class TransferIT {
    private static final String REASON = "The family moves to another town";

    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final GradeSchool giving = papers.school;
    private final GradeSchool receiving = new GradeSchool();
    private final Actor head = GradeSchool.actor(null, "transfers.manage");
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));
    private final UUID id = Ids.next();

    TransferIT() {
        identify("M-1");
        var mother = giving.person("Aïdara Mariam");
        giving.write("UPDATE person SET phone = '+221771234567' WHERE id = ?", mother);
        giving.write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, pays) VALUES (uuidv7(), ?, ?, 'mother', true)",
                papers.awa,
                mother);
    }

    @Test
    void whatTheReceivingSchoolAskedForIsGivenAndTakenOnce() {
        var asked = ask(receiving, giving, "receiving");
        assertThat(asked).returns("asked", TransferView::state).returns(null, TransferView::pupil);
        assertThat(ask(receiving, giving, "receiving")).isEqualTo(asked);
        assertThat(seen(giving)).returns(papers.awa, TransferView::pupil).returns(false, TransferView::own);
        assertThatThrownBy(() -> answer(receiving, "consent", null)).hasMessageContaining("transfers.not-now");
        give();
        assertThat(seen(giving).state()).isEqualTo("asked");

        assertThat(answer(giving, "consent", null).state()).isEqualTo("agreed");
        assertThatThrownBy(() -> take(receiving)).hasMessageContaining("transfers.not-now");
        give();
        give();
        assertThat(seen(receiving).state()).isEqualTo("given");
        assertThatThrownBy(() -> take(giving)).hasMessageContaining("transfers.not-now");
        var taken = take(receiving);

        assertThat(taken.state()).isEqualTo("taken");
        assertThat(take(receiving)).isEqualTo(taken);
        hasArrived(taken.pupil());
        hasLeft();
    }

    private void hasArrived(UUID pupil) {
        assertThat(texts(receiving, "SELECT family_name FROM person WHERE id = '" + pupil + "'"))
                .containsExactly("AWA");
        assertThat(texts(receiving, "SELECT kind || ' ' || value FROM person_identifier"))
                .containsExactly("matricule M-1");
        assertThat(texts(
                        receiving,
                        "SELECT p.family_name || ' ' || g.relation || ' ' || g.pays FROM guardianship g JOIN person p ON p.id ="
                                + " g.guardian_id"))
                .containsExactly("Aïdara Mariam mother true");
        assertThat(texts(
                        receiving,
                        "SELECT c ->> 'snapshot' FROM archive.document, jsonb_array_elements(content -> 'reportCards') c"
                                + " WHERE kind = 'history'"))
                .isEqualTo(texts(giving, "SELECT snapshot FROM report_card WHERE pupil_id = '" + papers.awa + "'"));
        assertThat(texts(
                        receiving,
                        "SELECT y ->> 'class' FROM archive.document, jsonb_array_elements(content -> 'years') y"))
                .containsExactly("4A");
        assertThat(texts(receiving, "SELECT content::text FROM archive.document"))
                .noneMatch(text -> text.contains("guardians"));
    }

    private void hasLeft() {
        assertThat(texts(giving, "SELECT left_on::text FROM pupil WHERE person_id = '" + papers.awa + "'"))
                .containsExactly("2026-11-20");
        assertThat(giving.count("SELECT count(*) FROM report_card WHERE pupil_id = ?", papers.awa))
                .isEqualTo(1);
        assertThat(superuser.find(
                        "SELECT package::text FROM platform.transfer WHERE id = ?", row -> "" + row.getString(1), id))
                .hasValue("null");
        assertThat(told(tenant(receiving)))
                .contains("transfer.consent", "transfer.give")
                .doesNotContain("transfer.ask");
        assertThat(told(tenant(giving))).contains("transfer.ask", "transfer.take");
        assertThat(receiving.school.audited).contains("transfer.ask transfer", "transfer.take transfer");
        assertThat(giving.school.audited).contains("transfer.consent transfer", "leave pupil");
    }

    @Test
    void theGivingSchoolMayAskTooAndThenTheReceivingConsents() {
        ask(giving, receiving, "giving");
        assertThat(answer(receiving, "consent", null).state()).isEqualTo("agreed");
        give();
        assertThat(take(receiving).state()).isEqualTo("taken");
    }

    @Test
    void whoeverComesBackIsTheSamePupil() {
        var known = receiving.person("AÏDARA Awa");
        receiving.write("INSERT INTO pupil (person_id, left_on) VALUES (?, '2025-07-01')", known);
        receiving.write("INSERT INTO person_identifier (person_id, kind, value) VALUES (?, 'matricule', 'M-1')", known);
        ask(receiving, giving, "receiving");
        answer(giving, "consent", null);
        give();

        assertThat(take(receiving).pupil()).isEqualTo(known);
        assertThat(receiving.count("SELECT count(*) FROM pupil WHERE left_on IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedOrWithdrawnGoesNoFurther() {
        ask(receiving, giving, "receiving");
        assertThatThrownBy(() -> answer(giving, "refuse", "no")).hasMessageContaining("transfers.reason-needed");
        assertThatThrownBy(() -> answer(giving, "withdraw", null)).hasMessageContaining("transfers.not-now");
        var refused = answer(giving, "refuse", "The fees of the guardians are not the reason");
        assertThat(refused.state()).isEqualTo("refused");
        assertThat(seen(receiving).refusal()).startsWith("The fees");
        assertThatThrownBy(() -> answer(giving, "consent", null)).hasMessageContaining("transfers.not-now");

        var second = Ids.next();
        receiving.as(head, TransferService.class, it -> it.ask(second, command("receiving", giving)));
        var withdrawn = receiving.as(
                head, TransferService.class, it -> it.answer(second, new AnswerTransfer("withdraw", null)));
        assertThat(withdrawn.state()).isEqualTo("withdrawn");
        assertThat(giving.count("SELECT count(*) FROM pupil WHERE left_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void whatNobodyAnswersExpires() {
        ask(receiving, giving, "receiving");
        superuser.update("UPDATE platform.transfer SET moved_at = now() - interval '31 days' WHERE id = ?", id);

        assertThatThrownBy(() -> answer(giving, "consent", null)).hasMessageContaining("transfers.not-now");
        var cleaning = new TransferRetention();
        cleaning.sql = new Sql(TestDatabase.get().platform());
        assertThat(cleaning.remove(10)).containsEntry("transfer", 1);
        assertThat(seen(receiving).state()).isEqualTo("expired");
    }

    @Test
    void aThirdSchoolSeesNothingOfItAndNobodyTouchesTheRow() {
        ask(receiving, giving, "receiving");
        var third = new GradeSchool();

        assertThatThrownBy(() -> seen(third)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> answer(third, "consent", null)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> third.write("UPDATE platform.transfer SET state = 'agreed'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> third.count("SELECT count(*) FROM platform.transfer"))
                .hasStackTraceContaining("permission denied");
        assertThat(texts(third, "SELECT platform.take_transfer('" + id + "')::text"))
                .containsOnlyNulls();
    }

    @Test
    void onlyWhoIsKnownHereCanBeGivenAndOnlyOnce() {
        assertThatThrownBy(() -> receiving.as(head, TransferService.class, it -> it.ask(id, command("giving", giving))))
                .hasMessageContaining("transfers.pupil-unknown");
        ask(receiving, giving, "receiving");
        assertThatThrownBy(() -> receiving.as(
                        head, TransferService.class, it -> it.ask(Ids.next(), command("receiving", giving))))
                .hasMessageContaining("transfers.on-its-way");
        var nowhere =
                new AskTransfer("receiving", "no-such-school", "matricule", "M-1", LocalDate.of(2026, 11, 20), REASON);
        assertThatThrownBy(() -> receiving.as(head, TransferService.class, it -> it.ask(Ids.next(), nowhere)))
                .hasMessageContaining("transfers.school-unknown");
    }

    @Test
    void anIdentifierThatNobodyBearsIsToldToBoth() {
        giving.write("DELETE FROM person_identifier");
        ask(receiving, giving, "receiving");
        answer(giving, "consent", null);
        give();

        assertThat(seen(receiving))
                .returns("refused", TransferView::state)
                .returns("No pupil bears this identifier.", TransferView::problem);
    }

    private void identify(String matricule) {
        giving.write(
                "INSERT INTO person_identifier (person_id, kind, value) VALUES (?, 'matricule', ?)",
                papers.awa,
                matricule);
    }

    private static AskTransfer command(String side, GradeSchool other) {
        return new AskTransfer(side, "school-" + tenant(other), "matricule", "M-1", LocalDate.of(2026, 11, 20), REASON);
    }

    private TransferView ask(GradeSchool by, GradeSchool other, String side) {
        return by.as(head, TransferService.class, it -> it.ask(id, command(side, other)));
    }

    private TransferView answer(GradeSchool by, String answer, String reason) {
        return by.as(head, TransferService.class, it -> it.answer(id, new AnswerTransfer(answer, reason)));
    }

    private TransferView seen(GradeSchool by) {
        return by.as(head, TransferService.class, it -> it.transfer(id));
    }

    private TransferView take(GradeSchool by) {
        return by.as(head, TransferService.class, it -> it.take(id));
    }

    private void give() {
        var payload = Json.createObjectBuilder().add("transfer", id.toString()).build();
        giving.as(head, GivingWork.class, it -> {
            it.handle(payload);
            return null;
        });
    }

    private static String tenant(GradeSchool school) {
        return texts(school, "SELECT current_user::text").getFirst();
    }

    private static List<String> texts(GradeSchool school, String sql) {
        return school.school.sql(data -> data.query(sql, row -> row.getString(1)));
    }

    private List<String> told(String tenant) {
        return superuser.query(
                "SELECT action FROM platform.audit WHERE tenant = ? AND entity = 'transfer' AND entity_id = ?",
                row -> row.getString(1),
                tenant,
                id.toString());
    }
}
