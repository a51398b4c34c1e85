package com.educonnect.people.roster.source;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * A phone number as the school's country dials it, in E.164. Ivorian and Beninese numbers from before the renumberings
 * of 2021 and 2024 are not valid any more and stay as they were written, which is told.
 */
public record Phone(String text, boolean known) {
    public static Phone of(String written, String country) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(written.startsWith("00") ? "+" + written.substring(2) : written, country);
            if (numbers.isValidNumber(number)) {
                return new Phone(numbers.format(number, PhoneNumberFormat.E164), true);
            }
        } catch (NumberParseException notANumber) {
            return new Phone(written, false);
        }
        return new Phone(written, false);
    }

    /** The number in E.164, or as written with a warning; null for an empty cell. */
    public static String read(String written, String country, Place place, Problems problems) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        var phone = of(written, country);
        if (!phone.known()) {
            problems.add(Finding.PHONE_UNKNOWN, place, written, country);
        }
        return phone.text();
    }
}
