package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What Daraja answers and tells. */
final class MpesaResources {
    private static final int PULLED = 100;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Africa/Nairobi"));

    private MpesaResources() {}

    static JsonObject acknowledged(Opened opened) {
        return Json.createObjectBuilder()
                .add("MerchantRequestID", opened.detail().get("merchant"))
                .add("CheckoutRequestID", opened.id())
                .add("ResponseCode", "0")
                .add("ResponseDescription", "Success. Request accepted for processing")
                .add("CustomerMessage", "Success. Request accepted for processing")
                .build();
    }

    static JsonObject result(Charge charge) {
        return Json.createObjectBuilder()
                .add("ResponseCode", "0")
                .add("CheckoutRequestID", charge.id())
                .add("ResultCode", result(charge, charge.state()))
                .add("ResultDesc", "The service request was processed")
                .build();
    }

    private static String result(Charge charge, State state) {
        if (state == State.PAID) {
            return "0";
        }
        return switch (charge.scenario()) {
            case LACKS_FUNDS -> "1";
            case WRONG_PIN -> "2001";
            case LOCKED -> "1001";
            case EXPIRES, UNREACHABLE -> "1037";
            default -> "1032";
        };
    }

    /** At most a hundred from a row on, in a list within a list. */
    static JsonObject pulled(JsonObject asked, List<Charge> charges) {
        var list = Json.createArrayBuilder();
        Statement.lines(
                        charges,
                        moment(asked, "StartDate"),
                        moment(asked, "EndDate").plusSeconds(1))
                .stream()
                .skip(Long.parseLong(asked.getString("OffSetValue")))
                .limit(PULLED)
                .forEach(charge -> list.add(Json.createObjectBuilder()
                        .add("transactionId", "R" + charge.number())
                        .add(
                                "trxDate",
                                charge.openedAt()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())
                        .add("msisdn", Long.parseLong(charge.payer()))
                        .add("transactiontype", "c2b-pay-bill-debit")
                        .add("amount", Statement.amount(charge).setScale(2).toPlainString())));
        return Json.createObjectBuilder()
                .add("ResponseCode", "1000")
                .add("ResponseMessage", "Success")
                .add("Response", Json.createArrayBuilder().add(list))
                .build();
    }

    private static Instant moment(JsonObject asked, String field) {
        return Instant.from(STAMP.parse(asked.getString(field)));
    }

    static JsonObject callback(Told told) {
        var charge = told.charge();
        var callback = Json.createObjectBuilder()
                .add("MerchantRequestID", charge.detail("merchant"))
                .add("CheckoutRequestID", told.forged() ? "ws_CO_0" : charge.id())
                .add("ResultCode", Integer.parseInt(result(charge, told.state())))
                .add("ResultDesc", "processed");
        if (told.state() == State.PAID) {
            callback.add(
                    "CallbackMetadata",
                    Json.createObjectBuilder()
                            .add(
                                    "Item",
                                    Json.createArrayBuilder()
                                            .add(Json.createObjectBuilder()
                                                    .add("Name", "Amount")
                                                    .add("Value", charge.amount()))
                                            .add(Json.createObjectBuilder()
                                                    .add("Name", "MpesaReceiptNumber")
                                                    .add("Value", "R" + charge.number()))
                                            .add(Json.createObjectBuilder()
                                                    .add("Name", "PhoneNumber")
                                                    .add("Value", Long.parseLong(charge.payer())))));
        }
        return Json.createObjectBuilder()
                .add("Body", Json.createObjectBuilder().add("stkCallback", callback))
                .build();
    }
}
