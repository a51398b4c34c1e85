package com.educonnect.attendance.web;

import com.educonnect.attendance.AttendanceService;
import com.educonnect.attendance.Period;
import com.educonnect.attendance.PupilAttendance;
import com.educonnect.platform.Page;
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

/** What the pupils of a class missed. */
@ApplicationScoped
@Path("classes/{class}/attendance")
public class ClassAttendanceResource {
    @Inject
    AttendanceService attendance;

    @GET
    @RolesAllowed("rolls.read")
    public Page<PupilAttendance> totals(
            @PathParam("class") UUID schoolClass,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return attendance.ofClass(schoolClass, new Period(from, to), cursor, limit);
    }
}
