package com.educonnect.analytics.warning;

import static com.educonnect.analytics.warning.WarningSchool.HEAD;
import static com.educonnect.analytics.warning.WarningSchool.TODAY;
import static com.educonnect.analytics.warning.WarningSchool.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.analytics.warning.WarningSchool.Ends;
import com.educonnect.platform.ErrorCode;
import com.educonnect.platform.Ids;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A school of one ended year beside older ones of its district. */
class PooledWarningIT {
    private static final String EXAMPLES = "analytics.warning_example";

    private final UUID district = district();
    private final WarningSchool young = new WarningSchool(1, Ends.BY_ABSENCE).in(district);
    private final WarningSchool old = sharing("old", district);

    @Test
    void aYoungSchoolIsWarnedByWhatThreeSchoolsHaveLaidTogether() {
        sharing("older", district);
        young.share(true);
        assertThat(young.renew())
                .isBetween(15, 60)
                .isEqualTo(young.warnings(HEAD).size());
        assertThat(state(young).shared()).isTrue();
        assertThat(level(young)).satisfies(level -> {
            assertThat(level.outcome()).isEqualTo("better");
            assertThat(level.schools()).isEqualTo(3);
            assertThat(level.examples()).isEqualTo(80 + 4 * 80 + 4 * 80);
            assertThat(level.yearsTold()).isEqualTo(3);
            assertThat(level.pupilsTold()).isEqualTo(3 * 160 + 80);
        });
        assertThat(young.warnings(HEAD).getFirst().reasons().getFirst().trait()).isEqualTo("absences");
    }

    @Test
    void twoSchoolsAreNoPool() {
        young.share(true);
        assertSilent(young);
    }

    @Test
    void aSchoolThatDoesNotShareLearnsFromNobody() {
        sharing("older", district);
        sharing("oldest", district);
        assertThat(state(young).shared()).isFalse();
        assertSilent(young);
    }

    @Test
    void aSchoolOfAnotherDistrictIsNotLearntFrom() {
        sharing("far", district());
        young.share(true);
        assertSilent(young);
    }

    @Test
    void whoMovesToAnotherDistrictSharesWithNobodyUntilAskedAgain() {
        var elsewhere = district();
        for (var mover : List.of(old, sharing("older", district))) {
            mover.in(elsewhere);
            assertThat(state(mover).shared()).isFalse();
        }
        young.in(elsewhere).share(true);
        assertSilent(young);
        old.due();
        old.renew();
        assertThat(old.count(EXAMPLES)).isZero();
        assertThat(old.count("analytics.warning_sharing")).isZero();
    }

    @Test
    void aSchoolsOwnHistoryComesFirst() {
        sharing("older", district);
        young.share(true);
        young.renew();
        old.due();
        old.renew();
        assertThat(level(old).schools()).isEqualTo(1);
        assertThat(level(old).examples()).isEqualTo(320);
    }

    @Test
    void whoWithdrawsLeavesNothingAndIsWarnedByNobodyElse() {
        sharing("older", district);
        young.share(true);
        young.renew();
        assertThat(young.count(EXAMPLES)).isEqualTo(80);
        assertThat(young.share(false).shared()).isFalse();
        assertThat(young.count(EXAMPLES)).isZero();
        assertSilent(young);
        assertThat(young.warnings(HEAD)).isEmpty();
        assertThat(young.school.audited)
                .containsExactly(
                        "warnings.share school",
                        "warnings.renew warning",
                        "warnings.unshare school",
                        "warnings.renew warning");
    }

    @Test
    void whoWithdrawsWhileOthersYearsAreLearntKeepsNothingOfThem() {
        sharing("older", district);
        young.share(true);
        var seen = young.school.call(Lookout.class, lookout -> lookout.see(TODAY));
        var pooled = young.school.call(Learning.class, learning -> learning.of(seen, TODAY));
        assertThat(pooled).singleElement().matches(LevelModel::isPooled);
        young.share(false);
        young.school.call(WarningRenewal.class, renewal -> renewal.keep(pooled, TODAY));
        assertThat(young.count("analytics.warning_model")).isZero();
    }

    @Test
    void whatIsLaidDownNamesNobodyAndIsLaidInTheOrderOfItsValues() {
        var columns = texts(
                old,
                "SELECT a.attname FROM pg_attribute a WHERE a.attrelid = 'analytics.warning_example'::regclass"
                        + " AND a.attnum > 0 AND a.attname NOT IN ('tenant', 'district_id') AND a.atttypid"
                        + " NOT IN ('numeric'::regtype, 'smallint'::regtype, 'date'::regtype, 'boolean'::regtype)");
        assertThat(columns).containsExactly("level_code");
        assertThat(old.count(EXAMPLES)).isEqualTo(320);
        var laid = "SELECT (year_starts_on, last_average)::text FROM analytics.warning_example";
        assertThat(texts(old, laid)).isEqualTo(texts(old, laid + " ORDER BY year_starts_on, last_average"));
    }

    @Test
    void aGuardianWhoRefusesLeavesNoExampleOfTheChild() {
        var child = old.warnings(HEAD).getFirst().pupil();
        var mother = actor(old.guardian(child, true), "warnings.own");
        old.as(mother, RefusalService.class, service -> service.save(child, new SaveRefusal(true)));
        assertThat(old.count(EXAMPLES)).isZero();
        old.renew();
        assertThat(old.count(EXAMPLES)).isEqualTo(320);
    }

    @Test
    void whoSwitchesWarningsOffSharesNothingAndCannot() {
        old.as(HEAD, RefusalService.class, service -> service.save(new SaveRefusal(true)));
        assertThat(old.count(EXAMPLES)).isZero();
        assertRefused(() -> old.share(true), WarningError.SWITCHED_OFF);
        old.as(HEAD, RefusalService.class, service -> service.save(new SaveRefusal(false)));
        assertThat(state(old).shared()).isFalse();
    }

    @Test
    void onlyTheHeadAgreesAndOnlyInADistrict() {
        assertThat(state(young).inDistrict()).isTrue();
        young.in(null);
        assertThat(state(young).inDistrict()).isFalse();
        assertRefused(() -> young.share(true), WarningError.NO_DISTRICT);
        assertRefused(
                () -> young.as(
                        actor(null, "warnings.read"),
                        SharingService.class,
                        service -> service.save(new SaveSharing(true))),
                PlatformError.FORBIDDEN);
        assertThat(young.school.audited).isEmpty();
    }

    @Test
    void theSameRowsGiveTheSameWarnings() {
        sharing("older", district);
        young.share(true);
        young.renew();
        var warnings = young.rows("analytics.warning");
        young.due();
        young.renew();
        assertThat(young.rows("analytics.warning")).isEqualTo(warnings).isNotEmpty();
    }

    private static WarningSchool sharing(String salt, UUID district) {
        var school = new WarningSchool(4, Ends.BY_ABSENCE, salt).in(district);
        school.share(true);
        school.renew();
        return school;
    }

    private static UUID district() {
        var id = Ids.next();
        new Sql(TestDatabase.get().owner())
                .update(
                        "INSERT INTO platform.district (id, name, kind, country) VALUES (?, 'IEF Nord', 'IEF', 'SN')",
                        id);
        return id;
    }

    private static void assertSilent(WarningSchool school) {
        assertThat(school.renew()).isZero();
        assertThat(level(school).outcome()).isEqualTo("too-little-history");
        assertThat(level(school).schools()).isEqualTo(1);
    }

    private static List<String> texts(WarningSchool school, String query) {
        return school.school.sql(sql -> sql.query(query, row -> row.getString(1)));
    }

    private static WarningState state(WarningSchool school) {
        return school.as(HEAD, RefusalService.class, RefusalService::state);
    }

    private static WarningLevel level(WarningSchool school) {
        return state(school).levels().getFirst();
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
