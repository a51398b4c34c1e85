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
import java.util.regex.Pattern;

/** Bounds what is sent, and unpacks gzip where large bodies are usual: a sync after days offline, a roster file, a course. */
public class BodyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final long USUAL = 1L << 20;
    private static final Pattern CARTRIDGE = Pattern.compile("/api/v1/courses/[^/]+/cartridge");

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var most = most(request.getRequestURI());
        var encoding = request.getHeader("Content-Encoding");
        if (request.getContentLengthLong() > most) {
            problems.write(new Rejected(PlatformError.TOO_LARGE), request, response);
        } else if (encoding == null || "identity".equalsIgnoreCase(encoding)) {
            chain.doFilter(new BoundedRequest(request, most, false), response);
        } else if ("gzip".equalsIgnoreCase(encoding) && most > USUAL) {
            chain.doFilter(new BoundedRequest(request, most, true), response);
        } else {
            problems.write(Problems.ofStatus(415, problems.language(request)), request, response);
        }
    }

    /** In bytes, after unpacking. */
    static long most(String address) {
        if (address.equals("/api/v1/sync")) {
            return 2 * USUAL;
        }
        if (CARTRIDGE.matcher(address).matches()) {
            return 20 * USUAL;
        }
        return address.equals("/api/v1/imports") || address.startsWith("/api/v1/imports/") ? 64 * USUAL : USUAL;
    }
}
