package com.educonnect.people.web;

import com.educonnect.people.calendar.PeriodService;
import com.educonnect.people.calendar.PeriodView;
import com.educonnect.people.calendar.SavePeriod;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@ApplicationScoped
@Path("periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeriodsResource {
    @Inject
    PeriodService periods;

    @GET
    @RolesAllowed("structure.read")
    public Page<PeriodView> periods(
            @QueryParam("year") UUID year, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return periods.periods(year, cursor, limit);
    }

    @GET
    @Path("{period}")
    @RolesAllowed("structure.read")
    public PeriodView period(@PathParam("period") UUID id) {
        return periods.period(id);
    }

    @PUT
    @Path("{period}")
    @RolesAllowed("structure.manage")
    public PeriodView save(@PathParam("period") UUID id, @NotNull @Valid SavePeriod command) {
        return periods.save(id, command);
    }

    @DELETE
    @Path("{period}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("period") UUID id) {
        periods.remove(id);
    }
}
