package com.educonnect.billing.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.fees.cash.CashDayService;
import com.educonnect.billing.fees.cash.CashDayView;
import com.educonnect.billing.fees.cash.ReceiptService;
import com.educonnect.billing.fees.cash.ReceiptView;
import com.educonnect.billing.fees.cash.ReceiveUnclear;
import com.educonnect.billing.fees.cash.UnclearService;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that comes for families. */
class FeeReceiptIT {
    private final FamilySchool school = new FamilySchool();
    private final UUID ibra = school.pupil("Ibra", "2013-05-01", school.sixth, school.person("Ibra", "Fall"));
    private final UUID fatou = school.pupil("Fatou", "2014-05-01", school.sixth, school.person("Awa", "Ndiaye"));

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
