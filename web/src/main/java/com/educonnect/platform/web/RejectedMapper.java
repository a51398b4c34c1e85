package com.educonnect.platform.web;

import com.educonnect.platform.Rejected;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A rule refused. */
@Provider
public class RejectedMapper implements ExceptionMapper<Rejected> {
    @Inject
    ProblemWriter writer;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Rejected thrown) {
        return writer.response(thrown, request);
    }
}
