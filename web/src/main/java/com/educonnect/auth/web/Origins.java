package com.educonnect.auth.web;

import com.educonnect.auth.AuthError;
import com.educonnect.platform.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * Refuses what another site's page makes a browser send. {@code SameSite=Strict} does not help against the page of
 * another school, which is the same site; so on the endpoints that read a cookie a page must come from the very host
 * that it calls. Clients that are no browsers send neither header.
 */
final class Origins {
    private Origins() {}

    static void refuseForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Rejected(AuthError.FOREIGN_ORIGIN);
        }
        var origin = request.getHeader("Origin");
        if (origin != null && !isOwn(origin, request.getHeader("Host"))) {
            throw new Rejected(AuthError.FOREIGN_ORIGIN);
        }
    }

    private static boolean isOwn(String origin, String host) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
