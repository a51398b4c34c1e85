package com.educonnect.billing.payments.paypal;

import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import com.educonnect.billing.payments.wire.Requests;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** PayPal's list of transactions. Those that begin with T00 are payments; refunds, fees and holds are not. */
final class Reports {
    private static final int PAGE = 500;

    private Reports() {}

    /** @param until the end is within, by PayPal's account of it */
    static String page(Instant from, Instant until, int page) {
        return "/v1/reporting/transactions?fields=transaction_info&balance_affecting_records_only=Y&start_date="
                + Requests.encode(from.toString()) + "&end_date="
                + Requests.encode(until.minusMillis(1).toString()) + "&page_size=" + PAGE + "&page=" + page;
    }

    static List<StatementLine> lines(JsonObject found) throws Unanswered {
        var lines = new ArrayList<StatementLine>();
        var details = found.getJsonArray("transaction_details");
        if (details == null) {
            throw new Unanswered("no transactions", true);
        }
        for (var detail : details.getValuesAs(JsonObject.class)) {
            var told = detail.getJsonObject("transaction_info");
            var amount = Captures.amount(told, "transaction_amount");
            if (told.getString("transaction_event_code", "").startsWith("T00") && amount.isPositive()) {
                lines.add(new StatementLine(
                        told.getString("transaction_id", ""),
                        Amounts.moment(told, "transaction_initiation_date"),
                        amount,
                        told.containsKey("fee_amount")
                                ? Captures.amount(told, "fee_amount").negated()
                                : null));
            }
        }
        return lines;
    }
}
