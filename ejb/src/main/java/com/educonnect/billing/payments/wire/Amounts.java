package com.educonnect.billing.payments.wire;

import com.educonnect.billing.Money;
import com.educonnect.billing.payments.Unanswered;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;

/** Amounts as providers write them. One that its currency cannot have is no answer: nothing may be rounded away. */
public final class Amounts {
    private Amounts() {}

    public static Money of(BigDecimal major, String currency) throws Unanswered {
        try {
            return Money.of(major, Currency.getInstance(currency));
        } catch (ArithmeticException | IllegalArgumentException none) {
            throw new Unanswered("no amount: " + major + " " + currency, true, none);
        }
    }

    public static Money of(String major, String currency) throws Unanswered {
        try {
            return of(new BigDecimal(major), currency);
        } catch (NumberFormatException none) {
            throw new Unanswered("no amount: " + major, true, none);
        }
    }

    /** A field that is a number here and a text there. */
    public static Money in(JsonObject object, String field, String currency) throws Unanswered {
        return switch (object.get(field)) {
            case JsonNumber number -> of(number.bigDecimalValue(), currency);
            case JsonString text -> of(text.getString(), currency);
            case null, default -> throw new Unanswered("no " + field, true);
        };
    }

    /** A moment as ISO 8601 writes it, with or without the colon of its offset. */
    public static Instant moment(JsonObject object, String field) throws Unanswered {
        var text = text(object, field).replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            throw new Unanswered("no moment: " + text, true, none);
        }
    }

    /** A field as text, whatever it is written as; empty where it is none. */
    public static String text(JsonObject object, String field) {
        return switch (object.get(field)) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            case null, default -> "";
        };
    }
}
