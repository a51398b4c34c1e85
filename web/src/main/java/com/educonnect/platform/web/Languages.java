package com.educonnect.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * The languages of the product, and which of them a caller reads; French where nothing is said. French and English are
 * complete, the others hold what pupils, guardians and teachers meet, and one of those two stands in for the rest.
 */
public final class Languages {
    private static final List<Locale> SPOKEN =
            List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"), Locale.of("sw"), Locale.of("wo"));
    private static final List<String> BESIDE_ENGLISH = List.of("en", "sw");
    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    /** The best of the languages by their weights (RFC 4647 lookup); what cannot be read counts as nothing said. */
    static Locale of(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return Locale.FRENCH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException e) {
            return Locale.FRENCH;
        }
    }

    /** The language as the product has it, French for one that it has not. */
    static Locale known(Locale locale) {
        return SPOKEN.stream()
                .filter(each -> locale != null && each.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }

    /** The complete language that stands in: English beside Swahili, French beside Arabic and Wolof. */
    static Locale spoken(Locale locale) {
        return locale != null && BESIDE_ENGLISH.contains(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
