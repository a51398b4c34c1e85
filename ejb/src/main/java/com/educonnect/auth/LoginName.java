package com.educonnect.auth;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What someone types to say who he is: an e-mail address, a phone number or, together with a school, a user name.
 *
 * @param tenant the school of a user name, else null
 */
public record LoginName(Kind kind, String text, String tenant) {
    /** What the text is. */
    public enum Kind {
        EMAIL,
        PHONE,
        USERNAME
    }

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,24}");

    /** @param country the country of numbers written without its code, or null */
    static LoginName of(String typed, String tenant, String country) {
        var text = typed.strip();
        if (text.indexOf('@') > 0) {
            return new LoginName(Kind.EMAIL, text.toLowerCase(Locale.ROOT), null);
        }
        if (PHONE.matcher(text).matches()) {
            var number = phone(text, country);
            if (number.isPresent()) {
                return new LoginName(Kind.PHONE, number.get(), null);
            }
        }
        return new LoginName(Kind.USERNAME, text.toLowerCase(Locale.ROOT), tenant);
    }

    /** The number in the international form (E.164), if it is one. */
    static Optional<String> phone(String text, String country) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, country);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
