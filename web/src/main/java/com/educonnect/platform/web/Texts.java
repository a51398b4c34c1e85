package com.educonnect.platform.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of each domain: {@code messages_<language>.properties} in the domain's own package. */
final class Texts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int LONGEST_VALUE = 200;
    private static final List<String> DOMAINS = List.of(
            "platform", "tenancy", "auth", "people", "people.roster", "attendance", "grades", "grades.cards", "sync");

    private Texts() {}

    static Optional<String> find(Class<?> owner, String key, Locale language) {
        return find(owner.getPackageName(), key, language)
                .or(() -> find(owner.getPackageName(), key, Languages.spoken(language)));
    }

    /** The sentence that a domain has for a constraint of its tables, under {@code constraint.<name>}. */
    static Optional<String> constraint(String name, Locale language) {
        return DOMAINS.stream()
                .flatMap(domain ->
                        find("com.educonnect." + domain, "constraint." + name, Languages.spoken(language)).stream())
                .findFirst();
    }

    private static Optional<String> find(String domain, String key, Locale language) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            var bundle = ResourceBundle.getBundle(domain + ".messages", language, loader, NO_FALLBACK);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    static String format(String pattern, List<Object> details, Locale language) {
        return new MessageFormat(pattern, digits(language))
                .format(details.stream()
                        .map(detail -> readable(detail, language))
                        .toArray());
    }

    /** Arabic as the product writes it, with the digits of its forms. */
    private static Locale digits(Locale language) {
        return language.getLanguage().equals("ar") ? Locale.forLanguageTag("ar-u-nu-latn") : language;
    }

    /** Dates in words, and text of the caller's without control characters and of bounded length. */
    private static Object readable(Object detail, Locale language) {
        return switch (detail) {
            case Number number -> number;
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(date);
            default -> plain(detail.toString());
        };
    }

    static String plain(String text) {
        var clean = text.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point)
                .limit(LONGEST_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.toString();
    }
}
