package com.educonnect.attendance.web;

import com.educonnect.attendance.DayRoll;
import com.educonnect.attendance.RollDayService;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** The rolls of a day; without a date, of today where the school is. */
@ApplicationScoped
@Path("rolls")
public class RollsResource {
    @Inject
    RollDayService days;

    @GET
    @Path("day")
    @RolesAllowed("rolls.read")
    public Page<DayRoll> day(
            @QueryParam("date") LocalDate date,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return days.day(date, cursor, limit);
    }

    @GET
    @Path("missing")
    @RolesAllowed("rolls.office")
    public Page<DayRoll> missing(
            @QueryParam("date") LocalDate date,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return days.missing(date, cursor, limit);
    }
}
