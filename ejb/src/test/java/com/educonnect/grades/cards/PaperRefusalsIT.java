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
        assertThatThrownBy(() -> school.as(papers.office, PrintService.class, prints -> prints.resume(id)))
                .hasMessage("cards.run-still-goes");
    }

    @Test
    void aClassOfNobodyHasNoCards() {
        var empty = school.schoolClass("class", "5A");
        school.seal(empty, school.first);

        assertThatThrownBy(() -> start(empty)).hasMessage("cards.no-pupils");
    }

    @Test
    void whatWasReplacedIsNotWithdrawn() {
        var card = school.as(papers.office, CardService.class, cards -> cards.ofClass(school.fourth, school.first))
                .getFirst()
                .id();
        school.write("UPDATE report_card SET replaced_at = now() WHERE id = ?", card);

        assertThatThrownBy(() -> school.as(
                        papers.office,
                        CardService.class,
                        cards -> cards.withdraw(card, new WithdrawCard("Erreur de saisie"))))
                .hasMessage("cards.card-replaced");
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
    void aLogoIsASmallPictureThatStandsInTheTemplate() {
        for (var address : List.of(
                "https://example.org/logo.png",
                "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=",
                DOT.replace("=", "A".repeat(60 * 1024 * 4 / 3)))) {
            assertThatThrownBy(() -> save(id, null, options(address))).hasMessageStartingWith("cards.logo-not-picture");
        }
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
