package com.educonnect.billing.fees.cash;

import com.educonnect.billing.Money;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.Journal;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.billing.ledger.NumberSeries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Which accounts the money of families moves. */
@Dependent
class CashBooks {
    private static final String PAYMENT = "payment";
    private static final String SETTLED = "settled";
    /** Cash that is missing without anybody knowing why. */
    private static final String SHORT = "658";
    /** Cash that is too much. */
    private static final String OVER = "758";

    private static final String ON_ITS_WAY = "585";

    @Inject
    LedgerService ledger;

    @Inject
    NumberSeries numbers;

    @Inject
    School school;

    long nextNumber(String series, int year) {
        return numbers.next(series, year);
    }

    /** All of it is the family's; what the provider kept is a charge of the school. */
    void received(UUID family, Receiving.Came came, Money fee, String document) {
        ledger.post(entry(came, document)
                .debit(Chart.treasury(came.provider()), null, came.amount().minus(fee))
                .debit(Chart.CHARGES, null, fee)
                .credit(Chart.CUSTOMERS, family, came.amount())
                .from(PAYMENT, came.payment(), SETTLED));
    }

    /** Money whose family is not known. */
    void unclear(Receiving.Came came, Money fee) {
        ledger.post(entry(came, came.payment().toString())
                .debit(Chart.treasury(came.provider()), null, came.amount().minus(fee))
                .debit(Chart.CHARGES, null, fee)
                .credit(Chart.UNCLEAR, null, came.amount())
                .from(PAYMENT, came.payment(), SETTLED));
    }

    void assigned(UUID family, Receiving.Came came, String document) {
        ledger.post(Entry.of(Journal.MISC, school.today(), came.amount().currency(), document, came.provider())
                .debit(Chart.UNCLEAR, null, came.amount())
                .credit(Chart.CUSTOMERS, family, came.amount())
                .from(PAYMENT, came.payment(), "assigned"));
    }

    void wentBack(UUID payment, LocalDate on, String memo) {
        ledger.of(PAYMENT, payment).forEach(entry -> ledger.reverse(entry.id(), on, memo));
    }

    /** What was counted is what there is. */
    void counted(UUID day, long difference, long banked, String memo) {
        if (difference != 0) {
            var entry = cash(memo);
            var moved = difference > 0
                    ? entry.debit(Chart.CASH, null, school.money(difference))
                            .credit(OVER, null, school.money(difference))
                    : entry.debit(SHORT, null, school.money(-difference))
                            .credit(Chart.CASH, null, school.money(-difference));
            ledger.post(moved.from("cash_day", day, "difference"));
        }
        if (banked > 0) {
            ledger.post(cash(memo)
                    .debit(ON_ITS_WAY, null, school.money(banked))
                    .credit(Chart.CASH, null, school.money(banked))
                    .from("cash_day", day, "banked"));
        }
    }

    private Entry cash(String memo) {
        return Entry.of(
                Journal.CASH, school.today(), school.currency(), school.today().toString(), memo);
    }

    private static Entry entry(Receiving.Came came, String document) {
        var treasury = Chart.treasury(came.provider());
        return Entry.of(Chart.journal(treasury), came.on(), came.amount().currency(), document, came.provider());
    }
}
