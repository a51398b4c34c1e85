package com.educonnect.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The shape of a command is wrong. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Inject
    ProblemWriter writer;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return writer.response(thrown, request);
    }
}
