package com.educonnect.billing.payments.airtel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.UUID;

/** Phones and ids as Airtel writes them: without the country's digits, without hyphens. */
final class Subscribers {
    private static final String HYPHENATED = "(.{8})(.{4})(.{4})(.{4})(.{12})";

    private Subscribers() {}

    static String national(String phone) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.getNationalSignificantNumber(numbers.parse(phone, null));
        } catch (NumberParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String name(UUID id) {
        return id.toString().replace("-", "");
    }

    /** Null where it is none of ours. */
    static UUID id(String name) {
        return name.matches("[0-9a-f]{32}") ? UUID.fromString(name.replaceFirst(HYPHENATED, "$1-$2-$3-$4-$5")) : null;
    }
}
