package com.educonnect.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What browsers are told on every answer. Nothing inline, nothing from elsewhere, no frame around us. */
final class SecurityHeaders {
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " media-src blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final Map<String, String> OF_PAGES = Map.of(
            "Content-Security-Policy", PAGE,
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(self), geolocation=(), microphone=(self), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin");
    /** An answer of the API is no page: should a browser be made to show it all the same, nothing in it counts. */
    private static final Map<String, String> OF_DATA =
            Map.of("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        (request.getRequestURI().startsWith("/api/") ? OF_DATA : OF_PAGES).forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
