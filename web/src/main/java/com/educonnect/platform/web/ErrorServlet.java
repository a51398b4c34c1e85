package com.educonnect.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers what the server itself refuses, in place of its own error page. */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProblemWriter problems;

    @Inject
    private transient Proxies proxies;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = problem(request, problems.language(request));
        if (problem.status() == 401 && response.getHeader("WWW-Authenticate") == null) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (wantsPage(request)) {
            page(problem, request, response);
        } else {
            problems.write(problem, request, response);
        }
    }

    private static Problem problem(HttpServletRequest request, Locale language) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return Problems.ofStatus(404, language);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Refusals.problem(thrown, language);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var problem = Problems.ofStatus(status, language);
        return status < 500 ? problem : problem.referredTo(RequestId.of(request));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
        var accept = request.getHeader("Accept");
        return !asked.startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private void page(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = problems.language(request);
        var body = Pages.problem(problem, language).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        SecurityHeaders.write(request, response, proxies.secure(request));
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setStatus(problem.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
