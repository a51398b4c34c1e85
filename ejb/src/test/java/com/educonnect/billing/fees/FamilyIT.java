package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has one account together, and what stands in it. */
class FamilyIT {
    private final FamilySchool school = new FamilySchool();
    private final UUID awa = school.person("Awa", "Ndiaye");
    private final UUID moussa = school.pupil("Moussa", "2010-03-01", school.third, awa);
    private final UUID fatou = school.pupil("Fatou", "2014-05-01", school.sixth, awa);
    private final UUID ibra = school.pupil("Ibra", "2013-05-01", school.sixth, school.person("Ibra", "Fall"));

    @Test
    void childrenForWhomOneGuardianPaysAreOneFamilyMadeOnce() {
        var made = school.ask(FamilyService.class, FamilyService::make);
        var again = school.ask(FamilyService.class, FamilyService::make);

        assertThat(made).isEqualTo(new FamiliesMade(2, 3));
        assertThat(again).isEqualTo(new FamiliesMade(0, 0));
        assertThat(school.familyOf(fatou)).isEqualTo(school.familyOf(moussa)).isNotEqualTo(school.familyOf(ibra));
        assertThat(FamilyNumber.isRight(
                        school.account(school.familyOf(fatou)).family().number()))
                .isTrue();
    }

    @Test
    void joinedFamiliesHaveOneBalanceAndAMovedPupilTakesWhatIsOpen() {
        school.fee(school.tuition(25_000, 20_000));
        school.charge();
        var one = school.familyOf(fatou);
        var other = school.familyOf(ibra);
        school.pays(other, 60_000);
        for (var twice = 0; twice < 2; twice++) {
            school.ask(FamilyMoves.class, moves -> moves.join(one, other, "Même foyer"));
        }

        assertThat(school.account(one).balance()).isEqualTo(3 * 45_000 - 60_000).isEqualTo(school.ledger(one));
        assertThat(school.account(other).balance()).isZero().isEqualTo(school.ledger(other));
        assertThat(school.pays(other, 1_000).family()).isEqualTo(one);

        var fresh = Ids.next();
        school.ask(FamilyService.class, families -> families.save(fresh, new SaveFamily(0, "Fall", null)));
        for (var twice = 0; twice < 2; twice++) {
            school.ask(
                    FamilyMoves.class, moves -> moves.move(fresh, moussa, new MoveToFamily(true, "Parents séparés")));
        }
        var together = 3 * 45_000 - 61_000;
        assertThat(school.account(one).balance() + school.account(fresh).balance())
                .isEqualTo(together);
        assertThat(school.account(fresh).balance()).isPositive().isEqualTo(school.ledger(fresh));
    }

    @Test
    void aCorrectionCountsOnceAndARowIsUndoneOnce() {
        school.fee(school.tuition(25_000));
        school.charge();
        var family = school.familyOf(ibra);
        var arrears = new CorrectAccount("arrears", ibra, 7_000, LocalDate.of(2026, 6, 30), "Reste de 2025-2026");
        var id = Ids.next();
        for (var twice = 0; twice < 2; twice++) {
            school.ask(FamilyAccountService.class, accounts -> accounts.correct(family, id, arrears));
        }
        assertThat(school.account(family))
                .returns(32_000L, FamilyAccountView::balance)
                .returns(32_000L, FamilyAccountView::due);
        for (var twice = 0; twice < 2; twice++) {
            school.ask(FamilyAccountService.class, accounts -> accounts.reverse(family, id, "Payé en juin"));
        }
        assertThat(school.account(family).balance()).isEqualTo(25_000).isEqualTo(school.ledger(family));
        assertThat(school.of(Charges.BROUGHT_FORWARD, null)).isZero();
    }

    @Test
    void debtorsAreListedByTheAgeOfWhatIsOpen() {
        school.fee(school.tuition(25_000, 20_000, 20_000));
        school.charge();
        school.pays(school.familyOf(ibra), 45_000);

        var debtors = school.ask(DebtorService.class, found -> found.debtors(null, null, null, 10))
                .items();
        assertThat(debtors)
                .singleElement()
                .returns(40_000L, DebtorView::notDue)
                .returns(40_000L, DebtorView::upTo30)
                .returns(50_000L, DebtorView::upTo60)
                .returns(130_000L, DebtorView::balance);
        DebtorFigures figures = school.ask(DebtorService.class, found -> found.figures(null));
        assertThat(figures).isEqualTo(new DebtorFigures(1, "XOF", 60_000, 40_000, 50_000, 0, 0, 0));
        var csv = new java.io.StringWriter();
        school.ask(DebtorService.class, found -> {
            found.export(null, null, Locale.FRENCH, csv);
            return null;
        });
        assertThat(csv.toString().lines()).hasSize(2).last().asString().contains(";130000;40000;40000;50000;0;0;XOF;");
    }

    @Test
    void familiesAreFoundByNumberNameAndChild() {
        school.fee(school.tuition(25_000));
        school.charge();
        var number = school.account(school.familyOf(ibra)).family().number();
        for (var search : List.of(number, "fall", "ibra")) {
            assertThat(school.ask(FamilyService.class, found -> found.families(search, true, null, null, 10))
                            .items())
                    .as(search)
                    .singleElement()
                    .returns(25_000L, FamilyRow::due);
        }
    }
}
