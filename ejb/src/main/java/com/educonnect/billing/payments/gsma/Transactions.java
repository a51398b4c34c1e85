package com.educonnect.billing.payments.gsma;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.StatementLine;
import com.educonnect.billing.payments.Unanswered;
import com.educonnect.billing.payments.wire.Amounts;
import jakarta.json.JsonObject;
import java.util.Map;

/** What stands in the GSMA's transactions. */
final class Transactions {
    private static final Map<String, Reason> REASONS = Map.of(
            "InsufficientFunds", Reason.INSUFFICIENT_FUNDS,
            "DailyLimitExceeded", Reason.LIMIT_REACHED,
            "LessThanTransactionMinimum", Reason.DECLINED,
            "SamePartyError", Reason.DECLINED,
            "PartyNotAuthorised", Reason.WRONG_PIN,
            "PayerRejected", Reason.CANCELLED,
            "AccountLocked", Reason.PAYER_LOCKED,
            "IdentificationError", Reason.PAYER_UNKNOWN,
            "Unreachable", Reason.UNREACHABLE);

    private Transactions() {}

    static Reason reason(String code, Reason otherwise) {
        return REASONS.getOrDefault(code, otherwise);
    }

    static Outcome outcome(JsonObject found) throws Unanswered {
        return switch (found.getString("transactionStatus", "")) {
            case "completed" -> paid(found);
            case "reversed" -> new Outcome.Reversed(found.getString("transactionReference", ""), amount(found));
            case "failed" -> failed(found.getJsonObject("error"));
            case "pending" -> new Outcome.Pending(null, Map.of());
            default -> new Outcome.Ambiguous(found.getString("transactionStatus", "no status"));
        };
    }

    /** What the provider charges is not told in a way that all mean alike. */
    static StatementLine line(JsonObject found) throws Unanswered {
        return new StatementLine(
                found.getString("transactionReference", ""),
                Amounts.moment(found, "creationDate"),
                amount(found),
                null);
    }

    static Outcome failed(JsonObject error) {
        var code = error == null ? "" : error.getString("errorCode", "");
        return code.equals("Expired")
                ? new Outcome.Lapsed(code)
                : new Outcome.Refused(REASONS.getOrDefault(code, Reason.DECLINED), code);
    }

    private static Outcome paid(JsonObject found) throws Unanswered {
        var amount = amount(found);
        return new Outcome.Paid(
                found.getString("transactionReference", ""),
                amount,
                Money.none(amount.currency()),
                value(found, "creditParty"),
                value(found, "debitParty"));
    }

    private static Money amount(JsonObject found) throws Unanswered {
        return Amounts.in(found, "amount", found.getString("currency", ""));
    }

    private static String value(JsonObject found, String party) {
        var parties = found.getJsonArray(party);
        return parties == null || parties.isEmpty()
                ? null
                : parties.getJsonObject(0).getString("value", null);
    }
}
