package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses requests that two readers could understand in two ways: an address that is not written plainly, a header that
 * decides something and comes twice, a method or a school smuggled in beside the real one.
 */
public class HeaderFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> SINGLE = List.of(
            "Host",
            "Authorization",
            "Content-Length",
            "Content-Type",
            "Content-Encoding",
            "Transfer-Encoding",
            "Origin",
            "If-Match",
            "Idempotency-Key",
            "Tus-Resumable",
            "Upload-Offset",
            "Upload-Length",
            "Upload-Metadata",
            "Upload-Checksum",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-For",
            RequestId.HEADER);
    private static final Set<String> REFUSED = Set.of(
            "x-http-method", "x-http-method-override", "x-method-override", "x-original-url", "x-rewrite-url", "proxy");
    private static final List<String> ODD =
            List.of(";", "\\", "//", "/./", "/../", "%2f", "%5c", "%2e", "%3b", "%25", "%00", "%0a", "%0d");
    private static final int LONGEST_ADDRESS = 2_048;

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!methodKnown(request)) {
            response.setHeader("Allow", String.join(", ", api(request) ? METHODS : READING));
            problems.write(Problems.ofStatus(405, problems.language(request)), request, response);
        } else if (!plain(request.getRequestURI()) || !agree(request)) {
            problems.write(new Rejected(PlatformError.INVALID), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean api(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean methodKnown(HttpServletRequest request) {
        return (api(request) ? METHODS : READING).contains(request.getMethod());
    }

    static boolean plain(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST_ADDRESS
                && ODD.stream().noneMatch(lower::contains)
                && !lower.endsWith("/..")
                && !lower.endsWith("/.");
    }

    private boolean agree(HttpServletRequest request) {
        return SINGLE.stream().allMatch(name -> atMostOnce(request, name))
                && Collections.list(request.getHeaderNames()).stream().noneMatch(HeaderFilter::refused)
                && !(request.getHeader("Content-Length") != null && request.getHeader("Transfer-Encoding") != null)
                && forwardedHostAgrees(request);
    }

    private static boolean atMostOnce(HttpServletRequest request, String name) {
        var values = request.getHeaders(name);
        if (!values.hasMoreElements()) {
            return true;
        }
        values.nextElement();
        return !values.hasMoreElements();
    }

    private static boolean refused(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return REFUSED.contains(name) || name.startsWith("x-tenant") || name.indexOf('_') >= 0;
    }

    private boolean forwardedHostAgrees(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-Host");
        return forwarded == null
                || request instanceof CalledRequest called && called.forwarded()
                || forwarded.equalsIgnoreCase(request.getHeader("Host"));
    }
}
