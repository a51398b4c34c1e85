package com.educonnect.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The two languages of the product, and which of them a caller reads. French where nothing is said. */
public final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);
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

    static Locale spoken(Locale locale) {
        return locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }
}
