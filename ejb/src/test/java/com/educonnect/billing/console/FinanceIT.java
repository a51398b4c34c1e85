package com.educonnect.billing.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.educonnect.billing.BillingFixtures;
import com.educonnect.billing.Office;
import com.educonnect.billing.console.FinanceView.CurrencyFigures;
import com.educonnect.billing.console.FinanceView.Hour;
import com.educonnect.billing.console.FinanceView.MonthFigure;
import com.educonnect.billing.console.FinanceView.ProviderHealth;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.contracts.Tier;
import com.educonnect.platform.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FinanceIT {
    private final Office office = new Office();
    private final UUID account = Ids.next();

    @Test
    void aProviderIsJudgedByWhatWasDecidedInTheLastDay() {
        account();
        var lately = Duration.ofMinutes(10);
        asked(lately, "succeeded");
        asked(lately, "failed");
        asked(Duration.ofMinutes(50), "expired");
        asked(Duration.ofHours(3), "pending");
        asked(Duration.ofHours(30), "failed");

        assertThat(health())
                .returns(1, ProviderHealth::paid)
                .returns(2, ProviderHealth::lost)
                .returns(1, ProviderHealth::waiting)
                .returns(office.now.minus(lately), ProviderHealth::lastPaidAt);
        assertThat(health().hours()).containsExactly(new Hour(0, 1, 2), new Hour(3, 0, 0));
    }

    @Test
    void anAccountThatNobodyAskedHasNoHours() {
        account();

        assertThat(health().hours()).isEmpty();
        assertThat(health().lastPaidAt()).isNull();
    }

    @Test
    void whatIsInvoicedAndServedLaterIsBookedAndNotYetRecurring() {
        var school = new BillingFixtures();
        school.pupils(9);
        var plan = school.plan("Base " + Ids.next(), Term.TERM, BillingFixtures.TIERS, 1);
        var before = figures(school.office);
        school.choose(plan);
        var after = figures(school.office);

        assertThat(after.recurring()).isEqualTo(before.recurring());
        assertThat(after.booked()).isGreaterThan(before.booked());
    }

    @Test
    void whatIsPaidByTheMonthIsExpectedEachMonth() {
        var school = new BillingFixtures();
        school.pupils(9);
        var plan = school.plan("Mois " + Ids.next(), Term.MONTH, BillingFixtures.TIERS, 1);
        var before = forecast(school.office);
        var total = school.choose(plan).total();

        assertThat(more(before, forecast(school.office))).containsExactly(0L, total, 0L, total, total, total);
    }

    @Test
    void afterADearerPlanItsWholePriceIsExpected() {
        var school = new BillingFixtures();
        school.pupils(9);
        school.choose(school.plan("Mois " + Ids.next(), Term.MONTH, BillingFixtures.TIERS, 1));
        school.day(LocalDate.of(2027, 1, 27));
        var before = forecast(school.office);
        school.choose(school.plan("Plus " + Ids.next(), Term.MONTH, List.of(new Tier(null, 1_000)), 1));

        var price = 9 * 500 * 118 / 100;
        var after = more(before, forecast(school.office));
        assertThat(after.get(2)).isCloseTo(price, within(2L));
        assertThat(after.getLast()).isEqualTo(after.get(2));
    }

    private static List<Long> forecast(Office office) {
        return figures(office).forecast().stream().map(MonthFigure::amount).toList();
    }

    private static List<Long> more(List<Long> before, List<Long> after) {
        return IntStream.range(0, before.size())
                .mapToObj(month -> after.get(month) - before.get(month))
                .toList();
    }

    private ProviderHealth health() {
        return office.platform(FinanceService.class, FinanceService::get).providers().stream()
                .filter(each -> each.label().equals(account.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static CurrencyFigures figures(Office office) {
        return office.platform(FinanceService.class, FinanceService::get).currencies().stream()
                .filter(each -> each.currency().equals("XOF"))
                .findFirst()
                .orElseThrow();
    }

    private void account() {
        office.sql()
                .update(
                        "INSERT INTO platform.provider_account (id, provider, label, currency, state)"
                                + " VALUES (?, 'wave', ?, 'XOF', 'active')",
                        account,
                        account.toString());
    }

    private void asked(Duration ago, String state) {
        var at = office.now.minus(ago).atOffset(ZoneOffset.UTC);
        var paid = state.equals("succeeded");
        office.sql().update("""
                        INSERT INTO platform.payment (id, provider, provider_account_id, subject, subject_id, label, amount,
                            currency, state, created_at, settled_at, settled_amount)
                        VALUES (?, 'wave', ?, 'invoice', ?, 'Facture', 100, 'XOF', ?, ?, ?::timestamptz, ?::bigint)
                        """, Ids.next(), account, Ids.next(), state, at, paid ? at : null, paid ? 100L : null);
    }
}
