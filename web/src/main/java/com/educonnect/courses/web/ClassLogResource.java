package com.educonnect.courses.web;

import com.educonnect.courses.log.ClassLog;
import com.educonnect.courses.log.ClassLogService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** What was done in a class, and its homework. */
@ApplicationScoped
@Path("classes/{class}/log")
public class ClassLogResource {
    @Inject
    ClassLogService log;

    @GET
    @RolesAllowed("courses.read")
    public ClassLog log(
            @PathParam("class") UUID schoolClass,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return log.log(schoolClass, from, to);
    }
}
