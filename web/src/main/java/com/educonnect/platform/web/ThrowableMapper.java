package com.educonnect.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Anything else: what the containers wrapped, what the database refused, and our own failures. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {
    @Inject
    ProblemWriter writer;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return writer.response(thrown, request);
    }
}
