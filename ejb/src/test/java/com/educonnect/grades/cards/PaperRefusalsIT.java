package com.educonnect.grades.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is refused about cards, their runs and their templates. */
class PaperRefusalsIT {
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final PaperSchool papers = new PaperSchool("AWA", "BINTA");
    private final GradeSchool school = papers.school;
    private final Actor designer = GradeSchool.actor(school.office.person(), "templates.manage");
    private final UUID id = Ids.next();

    @Test
    void aRunStaysOfItsClassesAndIsNotBegunWhileItGoes() {
        var other = school.schoolClass("class", "5A");
        start(school.fourth);

        assertThat(start(school.fourth).id()).isEqualTo(id);
        assertThatThrownBy(() -> start(school.fourth, other)).hasMessage("cards.run-is-fixed");
        var later = new StartPrinting(school.second, List.of(school.fourth));
        assertThatThrownBy(() -> school.as(papers.office, PrintService.class, prints -> prints.start(id, later)))
                .hasMessage("cards.run-is-fixed");
        assertThatThrownBy(() -> school.as(papers.office, PrintService.class, prints -> prints.resume(id)))
                .hasMessage("cards.run-still-goes");
    }

    @Test
    void aClassOfNobodyHasNoCards() {
        var empty = school.schoolClass("class", "5A");
        school.seal(empty, school.first);

        assertThatThrownBy(() -> start(empty)).hasMessage("cards.no-pupils");
        assertThat(school.count("SELECT count(*) FROM print_run")).isEqualTo(1);
    }

    @Test
    void whatWasReplacedIsNotWithdrawn() {
        var card = card();
        school.write("UPDATE report_card SET replaced_at = now() WHERE id = ?", card);

        assertThatThrownBy(() -> withdraw(papers.office, card)).hasMessage("cards.card-replaced");
        assertThat(school.count("SELECT count(*) FROM report_card WHERE withdrawn_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void aCardIsWithdrawnOnceAndByWhomMayIssueIt() {
        var card = card();
        var reader = GradeSchool.actor(papers.office.person(), "report-cards.read");
        assertThatThrownBy(() -> withdraw(reader, card)).hasMessageStartingWith("platform.forbidden");
        school.school.audited.clear();

        assertThat(withdraw(papers.office, card).state()).isEqualTo("withdrawn");
        assertThatThrownBy(() -> withdraw(papers.office, card)).hasMessage("cards.already-withdrawn");
        assertThat(school.school.audited).containsExactly("withdraw report_card");
    }

    @Test
    void aYearHasOneTemplateForAllAndItStaysThere() {
        var saved = save(id, null, options(DOT));

        assertThat(save(id, null, options(DOT))).isEqualTo(saved);
        assertThatThrownBy(() -> save(Ids.next(), null, options(null))).hasMessage("cards.template-exists");
        assertThatThrownBy(() -> save(id, school.level, options(DOT))).hasMessage("cards.template-is-fixed");
        save(Ids.next(), school.level, options(null));
    }

    @Test
    void aTemplateIsChangedFromItsNewestVersionAndIsOfAYearAndLevelThatThereAre() {
        save(id, null, options(null));
        assertThat(save(id, null, options(DOT)).version()).isEqualTo(1);
        var other = new CardOptions(
                "kenya", List.of("en"), List.of(), List.of(), "", null, null, List.of(), List.of());

        assertThatThrownBy(() -> save(id, null, other)).hasMessage("platform.stale-version");
        assertThatThrownBy(() -> save(Ids.next(), UUID.randomUUID(), other))
                .hasMessage("people.unknown-reference [level]");
        assertThatThrownBy(() -> school.as(
                        designer,
                        TemplateService.class,
                        templates -> templates.save(
                                Ids.next(), new SaveTemplate(1, school.year, school.level, null, other))))
                .hasMessage("platform.not-found");
        assertThatThrownBy(() -> school.as(
                        papers.office,
                        TemplateService.class,
                        templates -> templates.save(
                                Ids.next(), new SaveTemplate(0, school.year, school.level, null, other))))
                .hasMessageStartingWith("platform.forbidden");
        assertThat(school.count("SELECT count(*) FROM card_template WHERE document ->> 'layout' = 'senegal'"))
                .isEqualTo(1);
        assertThat(school.count("SELECT count(*) FROM card_template")).isEqualTo(1);
    }

    @Test
    void aLogoIsASmallPictureThatStandsInTheTemplate() {
        for (var address : List.of(
                "https://example.org/logo.png",
                "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=",
                DOT.replace("=", "A".repeat(60 * 1024 * 4 / 3)))) {
            assertThatThrownBy(() -> save(id, null, options(address))).hasMessageStartingWith("cards.logo-not-picture");
            assertThatThrownBy(() -> save(id, null, signedWith(address)))
                    .hasMessageStartingWith("cards.logo-not-picture");
        }
        assertThat(school.count("SELECT count(*) FROM card_template")).isZero();
        save(id, null, signedWith(DOT));
    }

    private UUID card() {
        return school.as(papers.office, CardService.class, cards -> cards.ofClass(school.fourth, school.first))
                .getFirst()
                .id();
    }

    private CardView withdraw(Actor actor, UUID card) {
        return school.as(
                actor, CardService.class, cards -> cards.withdraw(card, new WithdrawCard("Erreur de saisie")));
    }

    private static CardOptions signedWith(String picture) {
        var head = new CardOptions.Signature("Le proviseur", "The head", picture);
        return new CardOptions(
                "senegal", List.of("fr"), List.of(), List.of(), "", null, null, List.of(head), List.of());
    }

    private PrintView start(UUID... classes) {
        return school.as(
                papers.office,
                PrintService.class,
                prints -> prints.start(id, new StartPrinting(school.first, List.of(classes))));
    }

    private TemplateView save(UUID template, UUID level, CardOptions options) {
        return school.as(
                designer,
                TemplateService.class,
                templates -> templates.save(template, new SaveTemplate(0, school.year, level, null, options)));
    }

    private static CardOptions options(String logo) {
        return new CardOptions("senegal", List.of("fr"), List.of(), List.of(), "", logo, null, List.of(), List.of());
    }
}
