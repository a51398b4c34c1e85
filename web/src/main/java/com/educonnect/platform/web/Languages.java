package com.educonnect.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The languages of the product, and which of them a caller reads; French where nothing is said. French and English are
 * complete, the others hold what pupils, guardians and teachers meet, and one of those two stands in for the rest.
 */
public final class Languages {
    private static final List<String> SPOKEN = List.of("fr", "en", "ar", "sw", "wo");
    private static final List<String> BESIDE_ENGLISH = List.of("en", "sw");
    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Locale of(String header) {
        var best = best(header, SPOKEN);
        return best == null ? Locale.FRENCH : Locale.of(best);
    }

    /** Of those on offer, the best by its weight (RFC 4647 lookup), or null; what cannot be read counts as nothing said. */
    static String best(String header, Collection<String> offered) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return null;
        }
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(header), offered);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The language as the product has it, French for one that it has not. */
    static Locale known(Locale locale) {
        return locale != null && SPOKEN.contains(locale.getLanguage())
                ? Locale.of(locale.getLanguage())
                : Locale.FRENCH;
    }

    /** The complete language that stands in: English beside Swahili, French beside Arabic and Wolof. */
    static Locale spoken(Locale locale) {
        return locale != null && BESIDE_ENGLISH.contains(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
