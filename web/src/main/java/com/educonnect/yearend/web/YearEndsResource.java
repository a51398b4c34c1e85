package com.educonnect.yearend.web;

import com.educonnect.platform.Page;
import com.educonnect.yearend.MoveView;
import com.educonnect.yearend.OpeningService;
import com.educonnect.yearend.PassageService;
import com.educonnect.yearend.PlacePupil;
import com.educonnect.yearend.StartYearEnd;
import com.educonnect.yearend.YearEndService;
import com.educonnect.yearend.YearEndView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The end of a year: its plan, the job that makes the next year, undoing that, and opening the next year. */
@ApplicationScoped
@Path("year-ends")
public class YearEndsResource {
    @Inject
    YearEndService ends;

    @Inject
    PassageService passages;

    @Inject
    OpeningService openings;

    @GET
    @Path("{year}")
    @RolesAllowed("years.end")
    public YearEndView yearEnd(@PathParam("year") UUID year) {
        return ends.view(year);
    }

    @GET
    @Path("{year}/pupils")
    @RolesAllowed("years.end")
    public Page<MoveView> pupils(
            @PathParam("year") UUID year,
            @QueryParam("outcome") String outcome,
            @QueryParam("schoolClass") UUID schoolClass,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return ends.pupils(year, outcome, schoolClass, cursor, limit);
    }

    @PUT
    @Path("{year}/pupils/{pupil}")
    @RolesAllowed("years.end")
    public MoveView place(
            @PathParam("year") UUID year, @PathParam("pupil") UUID pupil, @NotNull @Valid PlacePupil command) {
        return ends.place(year, pupil, command);
    }

    @PUT
    @Path("{year}/next")
    @RolesAllowed("years.end")
    public YearEndView start(@PathParam("year") UUID year, @NotNull @Valid StartYearEnd command) {
        return passages.start(year, command);
    }

    @DELETE
    @Path("{year}/next")
    @RolesAllowed("years.end")
    public void undo(@PathParam("year") UUID year) {
        passages.undo(year);
    }

    @PUT
    @Path("{year}/next/resumption")
    @RolesAllowed("years.end")
    public YearEndView resume(@PathParam("year") UUID year) {
        return passages.resume(year);
    }

    @PUT
    @Path("{year}/next/opening")
    @RolesAllowed("years.end")
    public YearEndView open(@PathParam("year") UUID year) {
        return openings.open(year);
    }
}
