package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.fees.plan.ReductionService;
import com.educonnect.billing.fees.plan.SaveReduction;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of instalments that were still to come when a pupil left: 15 October, 15 November, 15 December and 15 January. */
class LeaverIT {
    private static final LocalDate LEFT = LocalDate.of(2026, 11, 16);
    private final FamilySchool school = new FamilySchool();
    private final UUID mother = school.person("Awa", "Ndiaye");
    private final UUID moussa = school.pupil("Moussa", "2010-03-01", school.third, mother);
    private final UUID fatou = school.pupil("Fatou", "2014-05-01", school.sixth, mother);

    private UUID chargedFamily() {
        school.fee(school.tuition(25_000, 20_000, 20_000, 20_000));
        school.charge();
        return school.familyOf(fatou);
    }

    private void leaves(UUID pupil, LocalDate on) {
        school.read(sql -> sql.update("UPDATE pupil SET left_on = ? WHERE person_id = ?", on, pupil));
        school.read(sql -> sql.update("UPDATE enrollment SET ends_on = ? WHERE pupil_id = ?", on, pupil));
    }

    private List<LeaverView> listed() {
        return school.ask(LeaverService.class, leavers -> leavers.leavers(null, 10))
                .items();
    }

    private FamilyAccountView settle(UUID family, UUID pupil, long off) {
        var command = new LetOffLeaver(LEFT, off, "Déménagement de la famille");
        return school.ask(LeaverService.class, leavers -> leavers.settle(family, pupil, command));
    }

    @Test
    void whatWasToComeIsListedUntilItIsLetOffOnceAndWhatWasDueStaysDue() {
        var family = chargedFamily();
        assertThat(listed()).isEmpty();
        leaves(fatou, LEFT);

        assertThat(listed())
                .singleElement()
                .returns(fatou, LeaverView::pupil)
                .returns("6e A", LeaverView::className)
                .returns(2, LeaverView::instalments)
                .returns(LocalDate.of(2026, 12, 15), LeaverView::firstDue)
                .returns(40_000L, LeaverView::charged)
                .returns(40_000L, LeaverView::open);
        for (var twice = 0; twice < 2; twice++) {
            settle(family, fatou, 40_000);
        }

        assertThat(listed()).isEmpty();
        assertThat(school.account(family))
                .returns(2 * 85_000L - 40_000, FamilyAccountView::balance)
                .returns(90_000L, FamilyAccountView::due);
        assertThat(school.account(family).balance()).isEqualTo(school.ledger(family));
        assertThat(school.charge().charges())
                .as("the leaver is not charged again")
                .isZero();
        assertThatThrownBy(() -> settle(family, fatou, 20_000))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(FeesError.LEAVER_IS_SETTLED));
    }

    @Test
    void aPartIsTakenOffOfTheLastInstalmentsAndTheRestStaysOpen() {
        var family = chargedFamily();
        leaves(moussa, LEFT);
        settle(family, moussa, 25_000);

        var open = school.account(family).items().stream()
                .filter(item -> moussa.equals(item.pupil()) && item.open() > 0)
                .map(item -> item.dueOn() + " " + item.open())
                .sorted();
        assertThat(open).containsExactly("2026-10-15 25000", "2026-11-15 20000", "2026-12-15 15000");
        assertThat(school.account(family).balance()).isEqualTo(school.ledger(family));
        var part = school.account(family).items().stream()
                .filter(item -> item.kind().equals("correction"))
                .findFirst()
                .orElseThrow();
        school.ask(FamilyAccountService.class, accounts -> accounts.reverse(family, part.id(), "Saisi par erreur"));
        assertThat(school.of("7062", null)).isEqualTo(-(2 * 85_000L - 20_000));
    }

    @Test
    void aReductionOfTheStateGoesWithTheInstalmentItWasTakenOffOf() {
        var family = chargedFamily();
        var state = new SaveReduction(
                0, school.year, "state", fatou, "tuition", null, null, null, 42_500L, "Affectée par l’État");
        school.ask(ReductionService.class, reductions -> reductions.save(Ids.next(), state));
        var claimed = school.of(Charges.STATE, null);
        leaves(fatou, LEFT);
        settle(family, fatou, listed().getFirst().charged());

        assertThat(claimed).isEqualTo(42_500);
        assertThat(school.of(Charges.STATE, null)).isBetween(1L, claimed - 1);
        assertThat(school.account(family).balance()).isEqualTo(school.ledger(family));
        assertThat(listed()).isEmpty();
    }

    @Test
    void whatWasPaidAheadBecomesTheFamilysAdvance() {
        var family = chargedFamily();
        school.pays(family, 2 * 85_000);
        leaves(fatou, LEFT);
        assertThat(listed()).singleElement().returns(0L, LeaverView::open).returns(40_000L, LeaverView::charged);
        settle(family, fatou, 40_000);
        assertThat(school.account(family).balance()).isEqualTo(-40_000).isEqualTo(school.ledger(family));
    }

    @Test
    void nothingLetOffIsADecisionTooAndALaterLeavingIsDecidedAnew() {
        var family = chargedFamily();
        leaves(fatou, LEFT);
        settle(family, fatou, 0);
        assertThat(listed()).isEmpty();
        assertThat(school.account(family).balance()).isEqualTo(2 * 85_000);
        leaves(fatou, LEFT.plusDays(10));
        assertThat(listed()).hasSize(1);
    }

    @Test
    void whoHasNotLeftOrHasLessToComeIsRefused() {
        var family = chargedFamily();
        assertThatThrownBy(() -> settle(family, fatou, 0))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(FeesError.PUPIL_HAS_NOT_LEFT));
        leaves(fatou, LEFT);
        assertThatThrownBy(() -> settle(family, fatou, 40_001))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(FeesError.MORE_THAN_TO_COME));
        assertThat(school.account(family).balance()).isEqualTo(2 * 85_000);
    }
}
