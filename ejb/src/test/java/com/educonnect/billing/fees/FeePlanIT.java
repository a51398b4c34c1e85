package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.fees.plan.Charged;
import com.educonnect.billing.fees.plan.ChargingService;
import com.educonnect.billing.fees.plan.FeePlanService;
import com.educonnect.billing.fees.plan.ReductionService;
import com.educonnect.billing.fees.plan.SaveFee;
import com.educonnect.billing.fees.plan.SaveReduction;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Charging a year, and what is taken off or added. */
class FeePlanIT {
    private final FamilySchool school = new FamilySchool();
    private final UUID awa = school.person("Awa", "Ndiaye");
    private final UUID moussa = school.pupil("Moussa", "2010-03-01", school.third, awa);
    private final UUID fatou = school.pupil("Fatou", "2014-05-01", school.sixth, awa);
    private final UUID ibra = school.pupil("Ibra", "2013-05-01", school.sixth, school.person("Ibra", "Fall"));

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
}
