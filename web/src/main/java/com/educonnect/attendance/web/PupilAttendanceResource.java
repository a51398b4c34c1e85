package com.educonnect.attendance.web;

import com.educonnect.attendance.AttendanceService;
import com.educonnect.attendance.Period;
import com.educonnect.attendance.PupilAttendance;
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

/** What one pupil missed, for the school, the pupil and the pupil's guardians. */
@ApplicationScoped
@Path("pupils/{pupil}/attendance")
public class PupilAttendanceResource {
    @Inject
    AttendanceService attendance;

    @GET
    @RolesAllowed({"rolls.read", "own-children.read", "own.read"})
    public PupilAttendance totals(
            @PathParam("pupil") UUID pupil,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return attendance.ofPupil(pupil, new Period(from, to));
    }
}
