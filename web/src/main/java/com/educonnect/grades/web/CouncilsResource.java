package com.educonnect.grades.web;

import com.educonnect.grades.council.CouncilListService;
import com.educonnect.grades.council.CouncilService;
import com.educonnect.grades.council.CouncilState;
import com.educonnect.grades.council.CouncilView;
import com.educonnect.grades.council.Councils;
import com.educonnect.grades.council.Meeting;
import com.educonnect.grades.council.Minutes;
import com.educonnect.grades.council.MinutesService;
import com.educonnect.grades.council.SaveCouncil;
import com.educonnect.grades.council.SittingService;
import com.educonnect.grades.council.StepCouncil;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The class councils at the end of a period. */
@ApplicationScoped
@Path("councils")
public class CouncilsResource {
    @Inject
    CouncilListService list;

    @Inject
    CouncilService councils;

    @Inject
    SittingService sittings;

    @Inject
    MinutesService minutes;

    @GET
    @RolesAllowed("councils.read")
    public Councils councils(@QueryParam("period") UUID period) {
        return list.councils(period);
    }

    @GET
    @Path("{class}/{period}")
    @RolesAllowed("councils.read")
    public CouncilView council(@PathParam("class") UUID schoolClass, @PathParam("period") UUID period) {
        return councils.council(schoolClass, period);
    }

    @PUT
    @Path("{class}/{period}")
    @RolesAllowed("councils.prepare")
    public Meeting save(
            @PathParam("class") UUID schoolClass,
            @PathParam("period") UUID period,
            @NotNull @Valid SaveCouncil command) {
        return councils.save(schoolClass, period, command);
    }

    @GET
    @Path("{class}/{period}/state")
    @RolesAllowed("councils.read")
    public CouncilState state(@PathParam("class") UUID schoolClass, @PathParam("period") UUID period) {
        return councils.state(schoolClass, period);
    }

    @PUT
    @Path("{class}/{period}/state")
    @RolesAllowed("councils.decide")
    public Meeting step(
            @PathParam("class") UUID schoolClass,
            @PathParam("period") UUID period,
            @NotNull @Valid StepCouncil command) {
        return sittings.step(schoolClass, period, command);
    }

    @GET
    @Path("{class}/{period}/minutes")
    @RolesAllowed("councils.read")
    public Minutes minutes(@PathParam("class") UUID schoolClass, @PathParam("period") UUID period) {
        return minutes.minutes(schoolClass, period);
    }

    @GET
    @Path("{class}/{period}/minutes/paper")
    @RolesAllowed("councils.read")
    @Produces(Papers.PDF)
    public Response minutesPaper(@PathParam("class") UUID schoolClass, @PathParam("period") UUID period) {
        return Papers.of("minutes", minutes.paper(schoolClass, period));
    }
}
