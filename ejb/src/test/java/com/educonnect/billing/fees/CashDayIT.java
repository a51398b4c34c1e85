package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.fees.cash.CashDayService;
import com.educonnect.billing.fees.cash.CashDayView;
import com.educonnect.billing.fees.cash.CloseCashDay;
import com.educonnect.billing.ledger.Chart;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Drawers. */
class CashDayIT {
    private final FamilySchool school = new FamilySchool();
    private final UUID ibra = school.pupil("Ibra", "2013-05-01", school.sixth, school.person("Ibra", "Fall"));

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
}
