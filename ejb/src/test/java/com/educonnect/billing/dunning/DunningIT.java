package com.educonnect.billing.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.BillingFixtures;
import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.Term;
import com.educonnect.billing.invoices.InvoiceView;
import com.educonnect.billing.invoices.PaymentLanding;
import com.educonnect.billing.payments.PaymentSettled;
import com.educonnect.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The invoice is to be paid by 18 December 2026. */
class DunningIT {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    private final BillingFixtures school = new BillingFixtures();

    private InvoiceView unpaid() {
        school.pupils(10);
        return school.choose(school.plan("Base " + Ids.next(), Term.TERM, BillingFixtures.TIERS, 25_000));
    }

    private Stage look(LocalDate day) {
        school.day(day);
        return school.office.platform(DunningService.class, dunning -> dunning.look(school.contract.id()));
    }

    @Test
    void whoDoesNotPayIsRemindedThenReadsOnlyThenIsSuspended() {
        unpaid();

        assertThat(look(DUE.plusDays(2))).isEqualTo(Stage.NONE);
        assertThat(look(DUE.plusDays(3))).isEqualTo(Stage.REMINDED);
        assertThat(school.schoolState()).isEqualTo("open");
        assertThat(look(DUE.plusDays(15))).isEqualTo(Stage.READONLY);
        assertThat(school.schoolState()).isEqualTo("readonly");
        assertThat(look(DUE.plusDays(30))).isEqualTo(Stage.SUSPENDED);
        assertThat(school.schoolState()).isEqualTo("suspended");
        assertThat(letters()).containsExactly("reminder", "readonly", "suspended");
    }

    @Test
    void whoPaysAPartAndOwesForFewerDaysIsNotWarnedAgain() {
        var invoice = unpaid();
        look(DUE.plusDays(3));
        look(DUE.plusDays(15));
        school.office
                .sql()
                .update("UPDATE platform.invoice SET due_on = ? WHERE id = ?", DUE.plusDays(12), invoice.id());

        assertThat(look(DUE.plusDays(15))).isEqualTo(Stage.REMINDED);
        assertThat(letters()).containsExactly("reminder", "readonly");
    }

    private List<String> letters() {
        return school.office.queued.stream()
                .filter(work -> work.containsKey("letter"))
                .map(work -> work.getString("letter"))
                .toList();
    }

    @Test
    void nobodyIsSuspendedWithoutWarningHoweverLongNobodyLooked() {
        unpaid();

        assertThat(look(DUE.plusDays(90))).isEqualTo(Stage.REMINDED);
        assertThat(look(DUE.plusDays(90))).isEqualTo(Stage.REMINDED);
        assertThat(look(DUE.plusDays(91))).isEqualTo(Stage.READONLY);
    }

    @Test
    void aSchoolIsBackWithThePaymentItself() {
        var invoice = unpaid();
        for (var day : new int[] {3, 15, 30}) {
            look(DUE.plusDays(day));
        }
        school.office.platform(PaymentLanding.class, landing -> {
            landing.settled(new PaymentSettled(
                    Ids.next(),
                    "bank-transfer",
                    "invoice",
                    invoice.id(),
                    Money.of(invoice.total(), "XOF"),
                    Money.of(0, "XOF"),
                    school.office.now));
            return null;
        });

        assertThat(school.schoolState()).isEqualTo("open");
        assertThat(school.contract().stage()).isEqualTo("none");
    }

    @Test
    void whomTheOperatorSuspendedForAnotherReasonStaysSo() {
        unpaid();
        look(DUE.plusDays(3));
        school.office.sql().update("UPDATE platform.establishment SET state = 'suspended' WHERE id = ?", school.school);
        look(DUE.plusDays(15));

        assertThat(school.schoolState()).isEqualTo("suspended");
        school.office.sql().update("UPDATE platform.establishment SET state = 'open' WHERE id = ?", school.school);
    }

    @Test
    void aTrialThatEndedWithoutAPlanReadsOnUntilAPlanIsChosen() {
        var end = school.contract.trialEndsOn();

        assertThat(look(end)).isEqualTo(Stage.NONE);
        assertThat(look(end.plusDays(3))).isEqualTo(Stage.REMINDED);
        assertThat(look(end.plusDays(15))).isEqualTo(Stage.READONLY);
        assertThat(look(end.plusDays(90))).isEqualTo(Stage.READONLY);
        assertThat(school.schoolState()).isEqualTo("readonly");
        assertThat(letters()).containsExactly("reminder", "readonly");

        unpaid();

        assertThat(look(end.plusDays(90))).isEqualTo(Stage.NONE);
        assertThat(school.schoolState()).isEqualTo("open");
    }
}
