package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.Opened;
import com.educonnect.config.providers.Charge.State;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What Daraja answers and tells. */
final class MpesaResources {
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
