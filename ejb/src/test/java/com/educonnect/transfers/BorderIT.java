package com.educonnect.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.grades.cards.PaperSchool;
import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AWA, matricule M-1, whose mother and father have custody, goes from Senegal to South Africa; an uncle may only be called. */
class BorderIT {
    private static final String REASON = "The family moves to another country";
    private static final String RECEIPT = "CDP, receipt 2026-0117";
    private static final LocalDate TODAY = LocalDate.ofInstant(PeopleSchool.NOW, ZoneOffset.UTC);

    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final Town town = new Town();
    private final GradeSchool giving = town.add(papers.school, "SN");
    private final GradeSchool receiving = town.add(new GradeSchool(), "ZA");
    private final Actor head = GradeSchool.actor(null, "transfers.manage");
    private final UUID id = Ids.next();
    private final UUID mother = guardian("MARIAM", true);
    private final UUID father = guardian("OUMAR", true);
    private final UUID uncle = guardian("MODOU", false);

    BorderIT() {
        giving.write(
                "INSERT INTO person_identifier (person_id, kind, value) VALUES (?, 'matricule', 'M-1')", papers.awa);
    }

    @Test
    void nothingGoesBeforeAGuardianHasConsented() {
        bothHeadsAgree();
        town.post();

        assertThat(seen(giving).state()).isEqualTo("agreed");
        assertThat(seen(giving).border())
                .isEqualTo(new BorderView(
                        "ZA", "CDP", "inform", "Loi 2008-12, art. 49-51", RECEIPT, "awaited", null, null));
        assertThat(seen(receiving).border())
                .isEqualTo(new BorderView("SN", null, null, null, null, "awaited", null, null));
        assertThat(giving.count("SELECT count(*) FROM pupil WHERE left_on IS NOT NULL"))
                .isZero();
        assertThatThrownBy(() -> take()).hasMessageContaining("transfers.not-now");

        assertThat(awaited(mother)).singleElement().satisfies(each -> assertThat(each)
                .returns(papers.awa, OwnTransfer::pupil)
                .returns("ZA", OwnTransfer::country)
                .returns(town.name(receiving), OwnTransfer::school));
        say(mother, true);
        say(mother, true);
        town.post();

        assertThat(seen(giving).border())
                .returns("given", BorderView::consent)
                .returns(TODAY, BorderView::consentOn)
                .returns("login", BorderView::form);
        assertThat(take().state()).isEqualTo("taken");
        assertThat(awaited(mother)).isEmpty();
        assertThat(giving.school.audited).containsOnlyOnce("transfer.guardian-consent transfer");
    }

    @Test
    void onlyWhatIsWrittenOfTheGuardianWhoHasConsentedGoesAlong() {
        bothHeadsAgree();
        say(mother, true);
        town.post();
        take();

        assertThat(names(receiving, "SELECT p.family_name FROM guardianship g JOIN person p ON p.id = g.guardian_id"))
                .containsExactly("MARIAM");
        assertThat(receiving.count("SELECT count(*) FROM person WHERE family_name IN ('OUMAR', 'MODOU')"))
                .isZero();
    }

    @Test
    void aGuardianWhoRefusesEndsItForBothSchools() {
        bothHeadsAgree();
        town.post();
        say(father, false);
        town.post();

        assertThat(seen(giving).state()).isEqualTo("refused");
        assertThat(seen(receiving)).returns("refused", TransferView::state);
        assertThat(seen(receiving).border().consent()).isEqualTo("refused");
        assertThatThrownBy(() -> say(mother, true)).hasMessageContaining("transfers.not-now");
        assertThatThrownBy(() -> take()).hasMessageContaining("transfers.not-now");
        assertThat(giving.count("SELECT count(*) FROM pupil WHERE left_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void whoHasNoCustodyOrWhoseChildItIsNotHasNoSay() {
        bothHeadsAgree();
        var stranger = guardianOf(papers.binta, "FATOU", true);

        for (var nobody : List.of(uncle, stranger, papers.awa, Ids.next())) {
            assertThat(awaited(nobody)).isEmpty();
            assertThatThrownBy(() -> say(nobody, true)).hasMessageContaining("platform.not-found");
            assertThatThrownBy(() -> sign(nobody, true)).hasMessageContaining("transfers.guardian-unknown");
        }
        giving.write("UPDATE guardianship SET ended_on = '2026-11-18' WHERE guardian_id = ?", mother);
        assertThatThrownBy(() -> say(mother, true)).hasMessageContaining("platform.not-found");
        assertThatThrownBy(() -> giving.as(head, ConsentService.class, it -> it.say(id, new OwnConsent(true))))
                .hasMessageContaining("forbidden");
        assertThatThrownBy(() -> receiving.as(
                        head, ConsentService.class, it -> it.sign(id, new SignedConsent(mother, TODAY, true))))
                .hasMessageContaining("platform.not-found");
    }

    @Test
    void aSignedPaperDoesForThoseWithoutALogin() {
        bothHeadsAgree();
        sign(mother, true);
        town.post();

        assertThat(seen(giving).border())
                .returns("paper", BorderView::form)
                .returns(LocalDate.of(2026, 11, 16), BorderView::consentOn);
        assertThat(seen(receiving).state()).isEqualTo("given");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-18, day, true",
        "2008-11-19, day, false",
        "2008-01-01, year, false",
        "2007-11-18, year, true",
        "2008-02-29, day, true",
    })
    void aPupilOfFullAgeDecidesAlone(LocalDate born, String precision, boolean alone) {
        giving.write("UPDATE person SET birth_date = ?, birth_precision = ? WHERE id = ?", born, precision, papers.awa);
        bothHeadsAgree();

        assertThat(awaited(papers.awa)).hasSize(alone ? 1 : 0);
        assertThat(awaited(mother)).hasSize(alone ? 0 : 1);
        say(alone ? papers.awa : mother, true);
        town.post();
        take();
        assertThat(receiving.count("SELECT count(*) FROM guardianship")).isEqualTo(alone ? 0 : 1);
    }

    @Test
    void withoutAWordToTheAuthorityTheGivingHeadCannotAgree() {
        ask(receiving, giving, null);
        assertThatThrownBy(() -> answer(giving, null)).hasMessageContaining("transfers.filing-needed");
        assertThat(seen(giving).state()).isEqualTo("asked");
        assertThat(answer(giving, RECEIPT).border().filing()).isEqualTo(RECEIPT);
    }

    @Test
    void norAsk() {
        assertThatThrownBy(() -> ask(giving, receiving, " ")).hasMessageContaining("transfers.filing-needed");
        ask(giving, receiving, RECEIPT);
        town.post();
        assertThat(answer(receiving, null).state()).isEqualTo("agreed");
        say(mother, true);
        town.post();
        assertThat(take().state()).isEqualTo("taken");
    }

    @Test
    void theDatabaseItselfLetsNothingGoWithoutConsent() {
        bothHeadsAgree();
        assertThatThrownBy(() -> giving.write("UPDATE platform.transfer SET state = 'given'"))
                .hasStackTraceContaining("transfer_goes_abroad_with_consent");
        assertThatThrownBy(() -> giving.write("UPDATE platform.transfer SET consent = 'given'"))
                .hasStackTraceContaining("transfer_consent_is_somebodys");
    }

    @Test
    void aCountryWhoseLawIsNotKnownHereIsTreatedAsOneThatMustAuthorise() {
        assertThat(Border.of("FR")).returns(Border.Act.AUTHORISE, it -> it.act).returns(21, it -> it.majority);
        assertThat(Border.of("CM").majority).isEqualTo(21);
        assertThat(Border.of("NG").act).isEqualTo(Border.Act.NONE);
    }

    private void bothHeadsAgree() {
        ask(receiving, giving, null);
        answer(giving, RECEIPT);
    }

    private void ask(GradeSchool by, GradeSchool other, String filing) {
        var command = new AskTransfer(
                by == giving ? "giving" : "receiving",
                Town.address(other),
                "matricule",
                "M-1",
                LocalDate.of(2026, 11, 20),
                REASON,
                filing);
        by.as(head, TransferService.class, it -> it.ask(id, command));
    }

    private TransferView answer(GradeSchool by, String filing) {
        return by.as(head, TransferService.class, it -> it.answer(id, new AnswerTransfer("consent", null, filing)));
    }

    private TransferView seen(GradeSchool by) {
        return by.as(head, TransferService.class, it -> it.transfer(id));
    }

    private TransferView take() {
        return receiving.as(head, TransferService.class, it -> it.take(id));
    }

    private List<OwnTransfer> awaited(UUID person) {
        return giving.as(GradeSchool.actor(person, "transfers.own"), ConsentService.class, ConsentService::awaited);
    }

    private void say(UUID person, boolean agrees) {
        giving.as(
                GradeSchool.actor(person, "transfers.own"),
                ConsentService.class,
                it -> it.say(id, new OwnConsent(agrees)));
    }

    private TransferView sign(UUID person, boolean agrees) {
        return giving.as(
                head,
                ConsentService.class,
                it -> it.sign(id, new SignedConsent(person, LocalDate.of(2026, 11, 16), agrees)));
    }

    private UUID guardian(String name, boolean custody) {
        return guardianOf(papers.awa, name, custody);
    }

    private UUID guardianOf(UUID pupil, String name, boolean custody) {
        var person = giving.person(name);
        giving.write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody, may_be_contacted)"
                        + " VALUES (uuidv7(), ?, ?, 'mother', ?, true)",
                pupil,
                person,
                custody);
        return person;
    }

    private static List<String> names(GradeSchool school, String sql) {
        return school.school.sql(data -> data.query(sql, row -> row.getString(1)));
    }
}
