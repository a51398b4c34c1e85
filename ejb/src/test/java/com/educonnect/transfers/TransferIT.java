package com.educonnect.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** AWA, matricule M-1, goes from a school that has printed her card to one that has never heard of her. */
class TransferIT {
    private static final String REASON = "The family moves to another town";

    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final Town town = new Town();
    private final GradeSchool giving = town.add(papers.school, "SN");
    private final GradeSchool receiving = town.add(new GradeSchool(), "SN");
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
        assertThat(seen(giving))
                .returns(null, TransferView::border)
                .returns(papers.awa, TransferView::pupil)
                .returns(false, TransferView::own);
        assertThatThrownBy(() -> answer(receiving, "consent", null)).hasMessageContaining("transfers.not-now");
        town.post();
        assertThat(seen(giving).state()).isEqualTo("asked");

        assertThat(answer(giving, "consent", null).state()).isEqualTo("agreed");
        assertThatThrownBy(() -> take(receiving)).hasMessageContaining("transfers.not-now");
        town.post();
        assertThat(packages()).containsExactly(tenant(receiving));
        assertThat(seen(receiving).state()).isEqualTo("given");
        assertThatThrownBy(() -> take(giving)).hasMessageContaining("transfers.not-now");
        var taken = take(receiving);

        assertThat(taken.state()).isEqualTo("taken");
        assertThat(take(receiving)).isEqualTo(taken);
        town.post();
        assertThat(seen(giving).state()).isEqualTo("taken");
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
        assertThat(packages()).isEmpty();
        assertThat(receiving.school.audited)
                .containsSubsequence(
                        "transfer.ask transfer",
                        "transfer.consent transfer",
                        "transfer.give transfer",
                        "transfer.take transfer");
        assertThat(giving.school.audited)
                .contains("transfer.ask transfer", "transfer.give transfer", "transfer.take transfer");
        assertThat(giving.school.audited).contains("transfer.consent transfer", "leave pupil");
    }

    @Test
    void theGivingSchoolMayAskTooAndThenTheReceivingConsents() {
        ask(giving, receiving, "giving");
        town.post();
        assertThat(answer(receiving, "consent", null).state()).isEqualTo("agreed");
        town.post();
        assertThat(take(receiving).state()).isEqualTo("taken");
    }

    @Test
    void whoeverComesBackIsTheSamePupil() {
        var known = receiving.person("AÏDARA Awa");
        receiving.write("INSERT INTO pupil (person_id, left_on) VALUES (?, '2025-07-01')", known);
        receiving.write("INSERT INTO person_identifier (person_id, kind, value) VALUES (?, 'matricule', 'M-1')", known);
        ask(receiving, giving, "receiving");
        answer(giving, "consent", null);
        town.post();

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
        town.post();
        assertThat(seen(receiving).refusal()).startsWith("The fees");
        assertThatThrownBy(() -> answer(giving, "consent", null)).hasMessageContaining("transfers.not-now");

        var second = Ids.next();
        receiving.as(head, TransferService.class, it -> it.ask(second, command("receiving", giving)));
        var withdrawn = receiving.as(
                head, TransferService.class, it -> it.answer(second, new AnswerTransfer("withdraw", null, null)));
        assertThat(withdrawn.state()).isEqualTo("withdrawn");
        assertThat(giving.count("SELECT count(*) FROM pupil WHERE left_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void whatNobodyAnswersExpires() {
        ask(receiving, giving, "receiving");
        superuser.update("UPDATE platform.transfer SET moved_at = now() - interval '31 days' WHERE id = ?", id);

        assertThatThrownBy(() -> answer(giving, "consent", null)).hasMessageContaining("transfers.not-now");
        var expired = giving.as(head, TransferRetention.class, it -> it.remove(10));
        assertThat(expired).containsEntry("transfer", 1);
        town.post();
        assertThat(seen(receiving).state()).isEqualTo("expired");
    }

    @Test
    void whatAClosedSchoolWillNeverAnswerExpiresAtTheOneThatAsked() {
        ask(receiving, giving, "receiving");
        superuser.update("UPDATE platform.transfer SET moved_at = now() - interval '32 days' WHERE id = ?", id);
        town.close(giving);

        var expired = receiving.as(head, TransferRetention.class, it -> it.remove(10));
        assertThat(expired).containsEntry("transfer", 1);
        assertThat(seen(receiving).state()).isEqualTo("expired");
        town.post();
    }

    @Test
    void aSchoolThatIsClosedMeanwhileIsToldNothing() {
        ask(receiving, giving, "receiving");
        answer(giving, "consent", null);
        town.post();
        town.close(giving);

        assertThat(take(receiving).state()).isEqualTo("taken");
        town.post();
        assertThat(seen(giving).state()).isEqualTo("given");
        assertThat(superuser.query(
                        "SELECT 1 FROM platform.work WHERE tenant = ? AND kind LIKE 'transfers.%'",
                        row -> 1, tenant(receiving)))
                .isEmpty();
    }

    @Test
    void aThirdSchoolSeesNothingOfItAndNobodyTouchesTheRow() {
        ask(receiving, giving, "receiving");
        var third = new GradeSchool();

        assertThatThrownBy(() -> seen(third)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> answer(third, "consent", null)).hasMessageContaining("platform.not-found");
        third.write("UPDATE platform.transfer SET state = 'agreed'");
        assertThat(seen(giving).state()).isEqualTo("asked");
        assertThat(third.count("SELECT count(*) FROM platform.transfer")).isZero();
        assertThatThrownBy(() -> third.write("INSERT INTO platform.transfer (tenant, id, side, other, other_name,"
                        + " other_country, own, identifier_kind, identifier, reason, leaves_on) SELECT '"
                        + tenant(giving)
                        + "', uuidv7(), 'giving', current_user, 'Ours', 'SN', false, 'matricule', 'M-1', '" + REASON
                        + "', current_date"))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whatASchoolSaysThatItMayNotDecideIsNotBelieved() {
        ask(receiving, giving, "receiving");
        var third = town.add(new GradeSchool(), "SN");
        claims(third, giving, "receiving", "withdrawn");
        claims(third, receiving, "giving", "given");
        assertThat(seen(receiving).state()).isEqualTo("asked");
        claims(third, giving, "receiving", "asked");
        third.write("UPDATE platform.transfer SET state = 'asked'");
        assertThatThrownBy(() -> answer(third, "withdraw", null)).hasMessageContaining("platform.not-found");
        claims(receiving, giving, "receiving", "taken");
        assertThat(seen(giving).state()).isEqualTo("asked");

        answer(giving, "refuse", "The fees of the guardians are not the reason");
        town.post();
        claims(third, receiving, "giving", "given");
        assertThat(texts(third, "SELECT state || ' ' || reason FROM platform.transfer"))
                .as("and it learns nothing")
                .containsExactly("withdrawn Claimed by a third school");

        var unasked = Ids.next();
        claims(unasked, third, receiving, "giving", "given");
        assertThatThrownBy(() -> receiving.as(head, TransferService.class, it -> it.transfer(unasked)))
                .hasMessageContaining("platform.not-found");
        claims(unasked, third, receiving, "giving", "asked");
        claims(unasked, third, receiving, "giving", "given");
        var unanswered = receiving.as(head, TransferService.class, it -> it.transfer(unasked));
        assertThat(unanswered.state()).as("it has not said yes").isEqualTo("asked");
        assertThat(packages()).isEmpty();
    }

    private void claims(GradeSchool by, GradeSchool to, String side, String state) {
        claims(id, by, to, side, state);
    }

    /** As if a school had written its row itself and told of it. */
    private void claims(UUID transfer, GradeSchool by, GradeSchool to, String side, String state) {
        superuser.update("DELETE FROM platform.transfer WHERE id = ? AND tenant = ?", transfer, tenant(by));
        by.write(
                "INSERT INTO platform.transfer (id, side, other, other_name, other_country, own, identifier_kind, identifier,"
                        + " reason, leaves_on, state, step, package) VALUES (?, ?, ?, 'Ours', 'SN', ?, 'matricule', ?, ?,"
                        + " current_date, ?, 7, CASE ? WHEN 'given' THEN '{}'::jsonb END)",
                transfer,
                side,
                tenant(to),
                side.equals("giving"),
                transfer.equals(id) ? "M-1" : "M-2",
                "Claimed by a third school",
                state,
                state);
        town.deliver(tenant(by), TellingWork.KIND, "{\"transfer\": \"" + transfer + "\"}");
    }

    @Test
    void aConsentThatDidNotReachTheOwnRowIsSaidAgain() {
        ask(giving, receiving, "giving");
        town.post();
        answer(receiving, "consent", null);
        receiving.write("UPDATE platform.transfer SET state = 'asked', step = 0");
        town.post();
        assertThat(seen(receiving).state()).isEqualTo("asked");

        assertThat(answer(receiving, "consent", null).state()).isEqualTo("agreed");
        town.post();
        assertThat(take(receiving).state()).isEqualTo("taken");
    }

    @Test
    void onlyWhoIsKnownHereCanBeGivenAndOnlyOnce() {
        assertThatThrownBy(() -> receiving.as(head, TransferService.class, it -> it.ask(id, command("giving", giving))))
                .hasMessageContaining("transfers.pupil-unknown");
        ask(receiving, giving, "receiving");
        assertThatThrownBy(() -> receiving.as(
                        head, TransferService.class, it -> it.ask(Ids.next(), command("receiving", giving))))
                .hasMessageContaining("transfers.on-its-way");
        var nowhere = new AskTransfer(
                "receiving", "no-such-school", "matricule", "M-1", LocalDate.of(2026, 11, 20), REASON, null);
        assertThatThrownBy(() -> receiving.as(head, TransferService.class, it -> it.ask(Ids.next(), nowhere)))
                .hasMessageContaining("transfers.school-unknown");
    }

    @Test
    void anIdentifierThatNobodyBearsIsToldToBoth() {
        giving.write("DELETE FROM person_identifier");
        ask(receiving, giving, "receiving");
        answer(giving, "consent", null);
        town.post();

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
        return new AskTransfer(side, Town.address(other), "matricule", "M-1", LocalDate.of(2026, 11, 20), REASON, null);
    }

    private TransferView ask(GradeSchool by, GradeSchool other, String side) {
        return by.as(head, TransferService.class, it -> it.ask(id, command(side, other)));
    }

    private TransferView answer(GradeSchool by, String answer, String reason) {
        return by.as(head, TransferService.class, it -> it.answer(id, new AnswerTransfer(answer, reason, null)));
    }

    private TransferView seen(GradeSchool by) {
        return by.as(head, TransferService.class, it -> it.transfer(id));
    }

    private TransferView take(GradeSchool by) {
        return by.as(head, TransferService.class, it -> it.take(id));
    }

    private static String tenant(GradeSchool school) {
        return texts(school, "SELECT current_user::text").getFirst();
    }

    private static List<String> texts(GradeSchool school, String sql) {
        return school.school.sql(data -> data.query(sql, row -> row.getString(1)));
    }

    /** Where a package lies. */
    private List<String> packages() {
        return superuser.query(
                "SELECT tenant FROM platform.transfer WHERE id = ? AND package IS NOT NULL",
                row -> row.getString(1),
                id);
    }
}
