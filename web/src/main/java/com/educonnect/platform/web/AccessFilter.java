package com.educonnect.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The outermost filter: names the request, sets the headers of every answer, turns failures of filters to problems. */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProblemWriter problems;

    @Inject
    private transient Proxies proxies;

    @Inject
    private transient AccessLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = RequestId.of(request);
        var started = System.nanoTime();
        var counted = new CountedResponse(response);
        RequestId.enter(id);
        try {
            response.setHeader(RequestId.HEADER, id);
            SecurityHeaders.write(request, response, proxies.secure(request));
            if (request.getRequestURI().startsWith("/api/")) {
                response.setHeader("Cache-Control", "no-store");
            }
            chain.doFilter(new CalledRequest(request, proxies), counted);
        } catch (RuntimeException | ServletException | IOException e) {
            problems.write(e, request, counted);
        } finally {
            log.done(request, counted, System.nanoTime() - started);
            RequestId.leave();
        }
    }
}
