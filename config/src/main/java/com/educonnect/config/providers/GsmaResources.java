package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** The GSMA's transactions and errors. */
final class GsmaResources {
    private GsmaResources() {}

    static JsonObject resource(Charge charge, State state) {
        var resource = Json.createObjectBuilder()
                .add("transactionReference", "R" + charge.number())
                .add("amount", charge.amount().stripTrailingZeros().toPlainString())
                .add("currency", charge.currency())
                .add("debitParty", party("msisdn", "+" + charge.payer()))
                .add(
                        "creditParty",
                        party(
                                "accountid",
                                charge.scenario() == Scenario.OTHER_PAYEE ? "other" : charge.detail("payee")));
        return switch (state) {
            case PAID -> resource.add("transactionStatus", "completed").build();
            case REVERSED -> resource.add("transactionStatus", "reversed").build();
            case FAILED, EXPIRED ->
                resource.add("transactionStatus", "failed")
                        .add("error", failure(charge))
                        .build();
            default -> resource.add("transactionStatus", "pending").build();
        };
    }

    private static JsonArrayBuilder party(String key, String value) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("key", key).add("value", value));
    }

    static JsonObject failure(Charge charge) {
        return error(
                "businessRule",
                switch (charge.scenario()) {
                    case LACKS_FUNDS -> "InsufficientFunds";
                    case WRONG_PIN -> "PartyNotAuthorised";
                    case CANCELS -> "PayerRejected";
                    case OVER_LIMIT -> "DailyLimitExceeded";
                    case LOCKED -> "AccountLocked";
                    case UNREACHABLE -> "Unreachable";
                    case EXPIRES -> "Expired";
                    default -> "GenericError";
                });
    }

    /** As the list of an account has it. */
    static JsonObject line(Charge charge) {
        return Json.createObjectBuilder(resource(charge, State.PAID))
                .add("amount", Statement.amount(charge).stripTrailingZeros().toPlainString())
                .add("creationDate", charge.openedAt().toString())
                .build();
    }

    static JsonObject error(String category, String code) {
        return Json.createObjectBuilder()
                .add("errorCategory", category)
                .add("errorCode", code)
                .add("errorDescription", code)
                .build();
    }
}
