package com.educonnect.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The two languages of the product, and which of them a caller reads. French where nothing is said. */
public final class Languages {
    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Locale of(String header) {
        var best = best(header, List.of("fr", "en"));
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

    static Locale spoken(Locale locale) {
        return locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }
}
