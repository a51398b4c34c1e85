package com.educonnect.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JAX-RS itself refused: no such address, no such method, an unreadable parameter. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {
    @Inject
    ProblemWriter writer;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        var told = thrown.getResponse();
        if (told.getStatus() < 400) {
            return told;
        }
        var answer = writer.response(thrown, request);
        var allowed = told.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
