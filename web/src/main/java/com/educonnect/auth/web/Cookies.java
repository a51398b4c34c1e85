package com.educonnect.auth.web;

import com.educonnect.auth.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The refresh token lives in a cookie that no script can read and that is sent to the session's own endpoints only
 * (decision 0010). It has no domain, so each host keeps its own.
 */
@ApplicationScoped
public class Cookies {
    static final String REFRESH = "refresh";
    static final String DEVICE = "device";
    private static final String PATH = "/api/v1/auth";
    private static final Duration REFRESH_LIFE = Duration.ofDays(30);
    private static final Duration DEVICE_LIFE = Duration.ofDays(365);

    @Inject
    Hosts hosts;

    Response admit(Admission admission) {
        var response = Response.ok(admission.answer()).header("Cache-Control", "no-store");
        response.cookie(cookie(REFRESH, admission.refreshToken(), REFRESH_LIFE));
        Optional.ofNullable(admission.deviceMark())
                .ifPresent(mark -> response.cookie(cookie(DEVICE, mark, DEVICE_LIFE)));
        return response.build();
    }

    Response forget() {
        return Response.noContent()
                .header("Cache-Control", "no-store")
                .cookie(cookie(REFRESH, "", Duration.ZERO))
                .build();
    }

    static String read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private NewCookie cookie(String name, String value, Duration life) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(PATH)
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(hosts.encrypted())
                .sameSite(SameSite.STRICT)
                .build();
    }
}
