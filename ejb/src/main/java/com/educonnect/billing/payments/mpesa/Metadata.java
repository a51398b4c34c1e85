package com.educonnect.billing.payments.mpesa;

import com.educonnect.billing.payments.wire.Amounts;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** What a callback says was paid; absent unless something was. */
record Metadata(Optional<BigDecimal> amount, Optional<String> receipt) {
    static Metadata of(JsonObject told) {
        var metadata = told.getJsonObject("CallbackMetadata");
        var amount = Optional.<BigDecimal>empty();
        var receipt = Optional.<String>empty();
        if (metadata != null && metadata.getJsonArray("Item") != null) {
            for (var item : metadata.getJsonArray("Item").getValuesAs(JsonObject.class)) {
                if (item.getString("Name", "").equals("Amount") && item.get("Value") instanceof JsonNumber number) {
                    amount = Optional.of(number.bigDecimalValue());
                } else if (item.getString("Name", "").equals("MpesaReceiptNumber")) {
                    receipt = Optional.of(Amounts.text(item, "Value"));
                }
            }
        }
        return new Metadata(amount, receipt);
    }
}
