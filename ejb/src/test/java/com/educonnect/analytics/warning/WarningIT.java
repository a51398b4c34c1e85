package com.educonnect.analytics.warning;

import static com.educonnect.analytics.warning.WarningSchool.HEAD;
import static com.educonnect.analytics.warning.WarningSchool.TODAY;
import static com.educonnect.analytics.warning.WarningSchool.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.analytics.warning.WarningSchool.Ends;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WarningIT {
    private final WarningSchool school = new WarningSchool(4, Ends.BY_ABSENCE);

    @Test
    void tellsWhoIsLikelyToFailWithReasonsAndBounds() {
        var count = school.renew();
        var warnings = school.warnings(HEAD);
        assertThat(count).isBetween(20, 60).isEqualTo(warnings.size());
        assertThat(warnings).isSortedAccordingTo((a, b) -> b.risk().compareTo(a.risk()));
        assertThat(warnings).allSatisfy(each -> {
            assertThat(each.low()).isLessThanOrEqualTo(each.risk());
            assertThat(each.high()).isGreaterThanOrEqualTo(each.risk());
            assertThat(each.className()).isEqualTo("4e A");
            assertThat(each.reasons()).hasSizeLessThanOrEqualTo(3);
        });
        var likeliest = warnings.getFirst().reasons().getFirst();
        assertThat(likeliest.trait()).isEqualTo("absences");
        assertThat(likeliest.of()).isEqualTo(30);
        assertThat(likeliest.value()).isBetween(likeliest.usual(), 20.0);
    }

    @Test
    void saysHowGoodItWasOnYearsItHadNotSeen() {
        school.renew();
        var level = state(HEAD).levels().getFirst();
        assertThat(level.name()).isEqualTo("Quatrième");
        assertThat(level.outcome()).isEqualTo("better");
        assertThat(level.yearsTold()).isEqualTo(3);
        assertThat(level.pupilsTold()).isEqualTo(240);
        assertThat(level.examples()).isEqualTo(320);
        assertThat(level.accuracy()).isGreaterThan(level.naiveAccuracy().add(BigDecimal.valueOf(0.1)));
        assertThat(level.brier()).isLessThan(level.naiveBrier());
    }

    @Test
    void isSilentWhereLastTermTellsAsMuch() {
        var plain = new WarningSchool(4, Ends.AS_LAST_TERM);
        assertThat(plain.renew()).isZero();
        assertThat(plain.as(HEAD, RefusalService.class, RefusalService::state).levels())
                .singleElement()
                .satisfies(level -> assertThat(level.outcome()).isEqualTo("not-better"));
    }

    @Test
    void isSilentWhereThereIsTooLittleHistory() {
        var young = new WarningSchool(1, Ends.BY_ABSENCE);
        assertThat(young.renew()).isZero();
        assertThat(young.as(HEAD, RefusalService.class, RefusalService::state).levels())
                .singleElement()
                .satisfies(level -> {
                    assertThat(level.outcome()).isEqualTo("too-little-history");
                    assertThat(level.accuracy()).isNull();
                });
    }

    @Test
    void warnsOfNobodyOfWhomNothingIsKnown() {
        school.write("DELETE FROM analytics.fact_general g USING analytics.dim_term t WHERE t.term_id = g.term_id"
                + " AND t.ends_on > '2027-01-01'");
        assertThat(school.renew()).isZero();
        school.write("DELETE FROM analytics.dim_year");
        assertThat(new WarningSchool(0, Ends.BY_ABSENCE).renew()).isZero();
    }

    @Test
    void theSameFactsGiveTheSameWarnings() {
        school.renew();
        var warnings = school.rows("analytics.warning");
        var models = school.rows("analytics.warning_model");
        school.due();
        school.renew();
        assertThat(school.rows("analytics.warning")).isEqualTo(warnings).isNotEmpty();
        assertThat(school.rows("analytics.warning_model")).isEqualTo(models);
    }

    @Test
    void isRenewedOnceAWeek() {
        school.renew();
        assertThat(school.renew()).isEqualTo(-1);
        assertThat((int) school.as(Actor.SYSTEM, WarningService.class, service -> service.renew(TODAY.plusDays(7))))
                .isPositive();
    }

    @Test
    void aSchoolWithNothingToLearnFromIsLookedAtOnceAWeekToo() {
        school.write("DELETE FROM analytics.dim_class");
        assertThat(school.renew()).isZero();
        assertThat(school.rows("analytics.warning_model")).isEmpty();
        assertThat(school.renew()).isEqualTo(-1);
    }

    @Test
    void whoLeavesBeforeTheEndCountsAsFailed() {
        school.write("UPDATE analytics.fact_enrollment SET until_on = from_on + 200 WHERE from_on = '2023-09-07'");
        school.renew();
        assertThat(state(HEAD).levels().getFirst().failures()).isGreaterThan(failuresOf(4) + 30);
    }

    @Test
    void theHeadSwitchesItOffAndNothingIsLeftNorReckoned() {
        school.renew();
        var off = school.as(HEAD, RefusalService.class, service -> service.save(new SaveRefusal(true)));
        assertThat(off.refused()).isTrue();
        assertThat(off.levels()).isEmpty();
        assertThat(school.count("analytics.warning")).isZero();
        assertThat(school.renew()).isEqualTo(-1);
        school.as(HEAD, RefusalService.class, service -> service.save(new SaveRefusal(true)));
        school.as(HEAD, RefusalService.class, service -> service.save(new SaveRefusal(false)));
        assertThat(school.renew()).isPositive();
        assertThat(school.school.audited)
                .containsExactly(
                        "warnings.renew warning",
                        "warnings.refuse school",
                        "warnings.allow school",
                        "warnings.renew warning");
    }

    @Test
    void aGuardianRefusesAndNothingIsLeftOfTheChildNorLearntFromItAgain() {
        var before = school.renew();
        var child = school.warnings(HEAD).getFirst().pupil();
        var mother = actor(school.guardian(child, true), "warnings.own");
        var own = school.as(mother, RefusalService.class, service -> service.save(child, new SaveRefusal(true)));
        assertThat(own).isEqualTo(new OwnWarning(false, true));
        assertThat(school.warnings(HEAD)).hasSize(before - 1).noneMatch(each -> each.pupil()
                .equals(child));
        school.due();
        assertThat(school.renew()).isEqualTo(before - 1);
        assertThat(school.warnings(HEAD)).noneMatch(each -> each.pupil().equals(child));
        school.as(mother, RefusalService.class, service -> service.save(child, new SaveRefusal(false)));
        school.due();
        assertThat(school.renew()).isEqualTo(before);
    }

    @Test
    void onlyAGuardianWithCustodyMayRefuse() {
        school.renew();
        var child = school.warnings(HEAD).getFirst().pupil();
        var uncle = actor(school.guardian(child, false), "warnings.own");
        assertRefused(
                () -> school.as(uncle, RefusalService.class, service -> service.own(child)), PlatformError.NOT_FOUND);
        assertRefused(
                () -> school.as(
                        actor(school.guardian(child, true)),
                        RefusalService.class,
                        service -> service.save(child, new SaveRefusal(true))),
                PlatformError.FORBIDDEN);
        assertThat(school.count("warning_refusal")).isZero();
    }

    @Test
    void aClassTeacherSeesTheClassAndNobodyElseDoes() {
        school.write("INSERT INTO subject (id, code, name) VALUES (gen_random_uuid(), 'MATH', 'Maths')");
        school.renew();
        assertThat(school.warnings(actor(school.teacher("class_teacher"), "warnings.read")))
                .isNotEmpty();
        assertThat(school.warnings(actor(school.teacher("teacher"), "warnings.read")))
                .isEmpty();
        assertThat(school.warnings(actor(UUID.randomUUID(), "warnings.read"))).isEmpty();
        assertRefused(() -> school.warnings(actor(null, "marks.read", "structure.manage")), PlatformError.FORBIDDEN);
        assertRefused(
                () -> school.as(
                        actor(null, "warnings.read"),
                        RefusalService.class,
                        service -> service.save(new SaveRefusal(true))),
                PlatformError.FORBIDDEN);
    }

    @Test
    void anotherSchoolSeesAndDeletesNothing() {
        school.renew();
        var other = new WarningSchool(0, Ends.BY_ABSENCE);
        assertThat(other.warnings(HEAD)).isEmpty();
        other.as(HEAD, RefusalService.class, service -> service.save(new SaveRefusal(true)));
        assertThat(school.warnings(HEAD)).isNotEmpty();
    }

    private static int failuresOf(int years) {
        var same = new WarningSchool(years, Ends.BY_ABSENCE);
        same.renew();
        return same.as(HEAD, RefusalService.class, RefusalService::state)
                .levels()
                .getFirst()
                .failures();
    }

    private WarningState state(Actor caller) {
        return school.as(caller, RefusalService.class, RefusalService::state);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, PlatformError code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
