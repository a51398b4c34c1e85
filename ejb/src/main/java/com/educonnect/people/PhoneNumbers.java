package com.educonnect.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phone numbers as families write them, made E.164. Two countries lengthened their eight digits to ten: Côte d'Ivoire on
 * 31 January 2021 by two digits that name the operator, Benin on 30 November 2024 by {@code 01}. Old ones are converted.
 */
public final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern OLD_BENIN = Pattern.compile("(?:\\+229)?([2-9]\\d{7})");
    private static final Pattern OLD_IVORIAN = Pattern.compile("(?:\\+225)?(\\d{8})");

    private PhoneNumbers() {}

    /** The number in E.164, or empty when the country has no such number. */
    public static Optional<String> normalise(String written, String country) {
        try {
            var number = NUMBERS.parse(renumbered(international(written), country), country);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static String international(String written) {
        var digits = written.replaceAll("[^+\\d]", "");
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private static String renumbered(String number, String country) {
        var benin = OLD_BENIN.matcher(number);
        if (benin.matches() && isOf(number, "+229", country, "BJ")) {
            return "+22901" + benin.group(1);
        }
        var ivorian = OLD_IVORIAN.matcher(number);
        if (ivorian.matches() && isOf(number, "+225", country, "CI")) {
            return "+225" + ivorianOperator(ivorian.group(1)) + ivorian.group(1);
        }
        return number;
    }

    private static boolean isOf(String number, String code, String country, String expected) {
        return number.startsWith(code) || !number.startsWith("+") && expected.equals(country);
    }

    /** Mobiles by their second digit (Moov 01, MTN 05, Orange 07), fixed lines (2…, 3…) by their third (21, 25, 27). */
    private static String ivorianOperator(String old) {
        if (old.charAt(0) == '2' || old.charAt(0) == '3') {
            return switch (old.charAt(2)) {
                case '8' -> "21";
                case '0' -> "25";
                default -> "27";
            };
        }
        return switch (old.charAt(1)) {
            case '4', '5', '6' -> "05";
            case '7', '8', '9' -> "07";
            default -> "01";
        };
    }
}
