package com.educonnect.billing.payments.mpesa;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Order;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** A push as Daraja wants it, signed by the number's passkey and the time. */
final class Pushes {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Africa/Nairobi"));
    private static final int LONGEST_REFERENCE = 12;
    private static final int LONGEST_LABEL = 13;

    private Pushes() {}

    static JsonObject of(Order order, Account account, Instant now) {
        return signed(account, now)
                .add("TransactionType", account.setting("type"))
                .add("Amount", order.amount().major().longValueExact())
                .add("PartyA", order.digits())
                .add("PartyB", account.setting("shortcode"))
                .add("PhoneNumber", order.digits())
                .add("CallBackURL", order.callback().toString())
                .add("AccountReference", shortened(order.label(), LONGEST_REFERENCE))
                .add("TransactionDesc", shortened(order.label(), LONGEST_LABEL))
                .build();
    }

    static JsonObjectBuilder signed(Account account, Instant now) {
        var stamp = STAMP.format(now);
        var password = account.setting("shortcode") + account.secret("passkey") + stamp;
        return Json.createObjectBuilder()
                .add("BusinessShortCode", account.setting("shortcode"))
                .add("Password", Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)))
                .add("Timestamp", stamp);
    }

    private static String shortened(String text, int most) {
        var plain = text.replaceAll("[^A-Za-z0-9]", "");
        return plain.length() <= most ? plain : plain.substring(plain.length() - most);
    }
}
