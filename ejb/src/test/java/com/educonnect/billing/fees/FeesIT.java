package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.fees.cash.CashDayService;
import com.educonnect.billing.fees.cash.CashDayView;
import com.educonnect.billing.fees.cash.CloseCashDay;
import com.educonnect.billing.fees.cash.ReceiptService;
import com.educonnect.billing.fees.cash.ReceiptView;
import com.educonnect.billing.fees.cash.ReceiveUnclear;
import com.educonnect.billing.fees.cash.UnclearService;
import com.educonnect.billing.fees.plan.Charged;
import com.educonnect.billing.fees.plan.ChargingService;
import com.educonnect.billing.fees.plan.FeePlanService;
import com.educonnect.billing.fees.plan.ReductionService;
import com.educonnect.billing.fees.plan.SaveFee;
import com.educonnect.billing.fees.plan.SaveReduction;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeesIT {
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
    void chargingTwiceChargesOnceAndLatecomersWithTheNext() {
        school.fee(school.tuition(25_000, 20_000));
        var sixthOnly = school.tuition(3_000);
        school.fee(new SaveFee(
                0,
                school.year,
                school.sixth,
                null,
                "registration",
                "Inscription",
                "all",
                false,
                sixthOnly.instalments(),
                0,
                0));

        var preview = school.ask(ChargingService.class, charging -> charging.preview(school.year));
        assertThat(preview.amount()).isEqualTo(3 * 45_000 + 2 * 3_000);
        assertThat(school.charge()).isEqualTo(new Charged(2, 3, 8, 3 * 45_000 + 2 * 3_000, 0, "XOF"));
        assertThat(school.charge().charges()).isZero();
        assertThat(school.account(school.familyOf(fatou)).balance()).isEqualTo(93_000);
        assertThat(school.ledger(school.familyOf(fatou))).isEqualTo(93_000);
        assertThat(school.of("7062", null)).isEqualTo(-3 * 45_000);

        school.pupil("Khady", "2013-01-01", school.sixth, awa);
        school.ask(ChargingService.class, charging -> {
            charging.chargeLate();
            return null;
        });
        assertThat(school.account(school.familyOf(fatou)).balance()).isEqualTo(93_000 + 48_000);
    }

    @Test
    void anOptionalFeeIsOwedByThoseWhoAskedAndAFeeForReturningPupilsByNoNewOne() {
        var plain = school.tuition(10_000);
        var canteen = school.fee(
                new SaveFee(0, school.year, null, null, "canteen", "Cantine", "all", true, plain.instalments(), 0, 0));
        school.fee(new SaveFee(
                0,
                school.year,
                null,
                null,
                "registration",
                "Réinscription",
                "returning",
                false,
                plain.instalments(),
                0,
                0));
        for (var twice = 0; twice < 2; twice++) {
            assertThat(school.ask(FeePlanService.class, plan -> plan.take(canteen, ibra))
                            .takers())
                    .isOne();
        }

        assertThat(school.charge()).isEqualTo(new Charged(1, 1, 1, 10_000, 0, "XOF"));
        assertThatThrownBy(() -> school.ask(FeePlanService.class, plan -> {
                    plan.remove(canteen);
                    return null;
                }))
                .hasMessageStartingWith("fees.fee-is-charged");
    }

    @Test
    void theSecondChildPaysLessAndThePartsAddUp() {
        school.fee(school.tuition(10_001, 10_001, 10_001));
        school.charge();
        var family = school.familyOf(fatou);
        reduce("siblings", null, 2, "33.33", null);

        var taken = school.account(family).items().stream()
                .filter(item -> item.kind().equals("reduction"))
                .toList();
        assertThat(taken).hasSize(3).allMatch(item -> fatou.equals(item.pupil()));
        assertThat(taken.stream().mapToLong(AccountItem::amount).sum()).isEqualTo(-10_000);
        assertThat(school.ledger(family)).isEqualTo(60_006 - 10_000);
        assertThat(school.of(Charges.REDUCTIONS, null)).isEqualTo(10_000);
        assertThat(school.charge().reductions()).isZero();
    }

    private UUID reduce(String rule, UUID pupil, Integer child, String percent, Long amount) {
        var id = Ids.next();
        var command = new SaveReduction(
                0,
                school.year,
                rule,
                pupil,
                "tuition",
                child,
                rule.equals("early") ? LocalDate.of(2026, 11, 30) : null,
                percent == null ? null : new BigDecimal(percent),
                amount,
                "Décision du conseil");
        school.ask(ReductionService.class, reductions -> reductions.save(id, command));
        return id;
    }

    @Test
    void noMoreIsTakenOffThanIsOwedAndWhatTheStatePaysIsOwedByTheState() {
        school.fee(school.tuition(10_000, 10_000));
        school.charge();
        reduce("state", ibra, null, null, 15_000L);
        reduce("bursary", ibra, null, null, 15_000L);

        assertThat(school.account(school.familyOf(ibra)).balance()).isZero();
        assertThat(school.of(Charges.STATE, null)).isEqualTo(15_000);
        assertThat(school.of(Charges.REDUCTIONS, null)).isEqualTo(5_000);
    }

    @Test
    void anEndedReductionComesBackForWhatIsNotDueYet() {
        school.fee(school.tuition(10_000, 10_000, 10_000));
        school.charge();
        var reduction = reduce("orphan", ibra, null, "50", null);
        for (var twice = 0; twice < 2; twice++) {
            school.ask(ReductionService.class, reductions -> {
                reductions.end(reduction);
                return null;
            });
        }

        assertThat(school.account(school.familyOf(ibra)).balance()).isEqualTo(5_000 + 5_000 + 10_000);
        assertThat(school.ledger(school.familyOf(ibra))).isEqualTo(20_000);
    }

    @Test
    void childrenOfStaffPayLessAndWhoPaidEarlyIsRewarded() {
        school.fee(school.tuition(10_000));
        school.charge();
        school.worksHere(awa);
        reduce("staff", null, null, "50", null);
        assertThat(school.account(school.familyOf(fatou)).balance()).isEqualTo(10_000);

        reduce("early", null, null, "10", null);
        school.pays(school.familyOf(ibra), 10_000);
        school.itIs(LocalDate.of(2026, 12, 1));
        daily();
        assertThat(school.account(school.familyOf(ibra)).balance()).isEqualTo(-1_000);
        assertThat(school.account(school.familyOf(fatou)).balance()).isEqualTo(10_000);
    }

    private void daily() {
        school.ask(ChargingService.class, charging -> {
            charging.chargeLate();
            return null;
        });
    }

    @Test
    void whatIsLateCostsOnceAndWhatIsPaidDoesNot() {
        var plain = school.tuition(10_000, 10_000);
        school.fee(new SaveFee(
                0, school.year, null, null, "tuition", "Scolarité", "all", false, plain.instalments(), 500, 10));
        school.charge();
        school.pays(school.familyOf(ibra), 10_000);
        daily();
        daily();

        assertThat(school.account(school.familyOf(ibra)).balance()).isEqualTo(10_000);
        assertThat(school.account(school.familyOf(fatou)).balance()).isEqualTo(40_000 + 2 * 500);
        assertThat(school.of(Charges.LATE, null)).isEqualTo(-1_000);
    }

    @Test
    void moneyCoversTheOldestAndItsReceiptSaysAll() {
        school.fee(school.tuition(25_000, 20_000, 20_000));
        school.charge();
        var family = school.familyOf(ibra);
        var payment = Ids.next();
        var receipt = school.pays(family, payment, 30_000);

        assertThat(school.pays(family, payment, 30_000)).isEqualTo(receipt);
        assertThat(receipt.number()).isEqualTo("R-2026-000001");
        assertThat(receipt.items())
                .extracting(item -> item.instalment() + " " + item.amount())
                .containsExactly("1 25000", "2 5000");
        assertThat(receipt.words()).isEqualTo("trente mille francs CFA");
        assertThat(receipt).returns(35_000L, ReceiptView::balance).returns("Oncle Ibra", ReceiptView::payerName);
        var account = school.account(family);
        assertThat(account).returns(35_000L, FamilyAccountView::balance).returns(15_000L, FamilyAccountView::due);
        assertThat(account.next()).isEqualTo(new FamilyAccountView.NextDue(LocalDate.of(2026, 12, 15), 20_000));
        assertThat(school.ledger(family)).isEqualTo(35_000);
        assertThat(school.of(Chart.CASH, null)).isEqualTo(30_000);
        assertThat(school.pays(family, 100_000).items().getLast().name()).isNull();
        assertThat(school.account(family).balance()).isEqualTo(-65_000);
    }

    @Test
    void anotherSumUnderTheSameIdIsRefusedAndNoNumberIsLost() {
        school.fee(school.tuition(25_000));
        school.charge();
        var family = school.familyOf(ibra);
        var payment = Ids.next();
        school.pays(family, payment, 1_000);

        assertThatThrownBy(() -> school.pays(family, payment, 2_000))
                .hasMessageStartingWith("payments.payment-is-fixed");
        assertThatThrownBy(() -> school.pays(Ids.next(), 2_000)).hasMessageStartingWith("platform.not-found");
        assertThat(school.pays(family, 500).number()).isEqualTo("R-2026-000002");
    }

    @Test
    void aVoidedReceiptIsTakenBackByACounterEntryAndOutOfTheDrawer() {
        school.fee(school.tuition(25_000));
        school.charge();
        var family = school.familyOf(ibra);
        var receipt = school.pays(family, 10_000);
        school.pays(family, 5_000);
        for (var twice = 0; twice < 2; twice++) {
            school.ask(ReceiptService.class, receipts -> receipts.annul(receipt.id(), "Faux billet"));
        }

        assertThat(school.account(family).balance()).isEqualTo(20_000);
        assertThat(school.ledger(family)).isEqualTo(20_000);
        assertThat(school.of(Chart.CASH, null)).isEqualTo(5_000);
        assertThat(day()).returns(5_000L, CashDayView::expected).returns(10_000L, CashDayView::givenBack);
        assertThatThrownBy(() ->
                        school.ask(ReceiptService.class, receipts -> receipts.annul(receipt.id(), "Autre raison")))
                .hasMessageStartingWith("fees.receipt-is-void");
    }

    private CashDayView day() {
        return school.ask(CashDayService.class, days -> days.days(true, null, 10))
                .items()
                .getFirst();
    }

    @Test
    void aDrawerIsClosedWithAReasonForTheDifferenceAndTakesNothingMore() {
        school.fee(school.tuition(25_000));
        school.charge();
        var family = school.familyOf(ibra);
        school.pays(family, 10_000);
        var day = day().id();

        assertThatThrownBy(() -> close(day, 9_500, 9_000, null)).hasMessageStartingWith("fees.difference-unexplained");
        assertThat(close(day, 9_500, 9_000, "Erreur de monnaie")).returns(-500L, CashDayView::difference);
        assertThat(close(day, 9_500, 9_000, "Erreur de monnaie")).returns(-500L, CashDayView::difference);
        assertThat(school.of("658", null)).isEqualTo(500);
        assertThat(school.of(Chart.CASH, null)).isEqualTo(500);
        assertThatThrownBy(() -> school.pays(family, 1_000)).hasMessageStartingWith("fees.cash-day-closed");

        school.itIs(FamilySchool.TODAY.plusDays(1));
        school.pays(family, 1_000);
        assertThat(day()).returns(500L, CashDayView::opening).returns(1_500L, CashDayView::expected);
    }

    private CashDayView close(UUID day, long counted, long banked, String reason) {
        return school.ask(CashDayService.class, days -> days.close(day, new CloseCashDay(counted, banked, reason)));
    }

    @Test
    void whoLeftYesterdaysDrawerOpenClosesItFirst() {
        school.fee(school.tuition(25_000));
        school.charge();
        school.pays(school.familyOf(ibra), 10_000);
        school.itIs(FamilySchool.TODAY.plusDays(1));

        assertThatThrownBy(() -> school.pays(school.familyOf(ibra), 1_000))
                .hasMessageStartingWith("fees.cash-day-before");
    }

    @Test
    void moneyWithoutAnOwnerWaitsAndAMistypedNumberIsRecognised() {
        school.fee(school.tuition(25_000));
        school.charge();
        var family = school.familyOf(ibra);
        var number = school.account(family).family().number();
        var typed = "FRAIS " + number.substring(0, 4) + (number.charAt(4) == '7' ? '8' : '7') + number.substring(5);
        var payment = Ids.next();
        var money = new ReceiveUnclear("bank-transfer", 5_000, FamilySchool.TODAY, "A. Fall", typed);
        var unclear = school.ask(UnclearService.class, found -> found.receive(payment, money));

        assertThat(unclear.matches()).extracting(FamilyMatch::family).contains(family);
        assertThat(school.of(Chart.UNCLEAR, null)).isEqualTo(-5_000);
        assertThat(school.ask(UnclearService.class, found -> found.unclear(null, 10))
                        .items())
                .hasSize(1);
        for (var twice = 0; twice < 2; twice++) {
            assertThat(school.ask(UnclearService.class, found -> found.assign(payment, family))
                            .amount())
                    .isEqualTo(5_000);
        }
        assertThat(school.of(Chart.UNCLEAR, null)).isZero();
        assertThat(school.ledger(family))
                .isEqualTo(20_000)
                .isEqualTo(school.account(family).balance());
        assertThatThrownBy(
                        () -> school.ask(UnclearService.class, found -> found.assign(payment, school.familyOf(fatou))))
                .hasMessageStartingWith("fees.payment-has-owner");
        assertThat(school.ask(UnclearService.class, found -> found.unclear(null, 10))
                        .items())
                .isEmpty();
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

    @Test
    void papersArePrinted() {
        school.fee(school.tuition(25_000));
        school.charge();
        var family = school.familyOf(ibra);
        var receipt = school.pays(family, 10_000);

        byte[] printed = school.ask(ReceiptService.class, receipts -> receipts.pdf(receipt.id()));
        byte[] statement = school.ask(StatementOfAccount.class, statements -> statements.pdf(family));
        assertThat(new String(printed, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(new String(statement, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }
}
