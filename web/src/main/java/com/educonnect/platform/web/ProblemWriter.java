package com.educonnect.platform.web;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers problems, from a resource or from a filter alike. */
@ApplicationScoped
public class ProblemWriter {
    @Inject
    Tenants tenants;

    @Inject
    Proxies proxies;

    /** What the caller asks for, else what is known of the actor. */
    public Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") != null) {
            return Languages.of(request);
        }
        var actor = tenants.actor();
        return actor == Actor.SYSTEM ? Locale.FRENCH : Languages.known(actor.language());
    }

    public Response response(Throwable thrown, HttpServletRequest request) {
        return response(Refusals.problem(thrown, language(request)), request);
    }

    public Response response(Problem problem, HttpServletRequest request) {
        var response = Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .language(language(request))
                .header("Cache-Control", "no-store")
                .entity(problem.json().getBytes(StandardCharsets.UTF_8));
        return problem.retryAfter() == 0
                ? response.build()
                : response.header("Retry-After", problem.retryAfter()).build();
    }

    public void write(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Refusals.problem(thrown, language(request)), request, response);
    }

    /** Replaces whatever was about to be answered, unless a part of it has left already. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = problem.json().getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        SecurityHeaders.write(request, response, proxies.secure(request));
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", language(request).getLanguage());
        response.setHeader("Cache-Control", "no-store");
        if (problem.retryAfter() > 0) {
            response.setIntHeader("Retry-After", problem.retryAfter());
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
