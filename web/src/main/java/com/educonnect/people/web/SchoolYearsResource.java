package com.educonnect.people.web;

import com.educonnect.people.calendar.SaveYear;
import com.educonnect.people.calendar.YearService;
import com.educonnect.people.calendar.YearView;
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
@Path("school-years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolYearsResource {
    @Inject
    YearService years;

    @GET
    @RolesAllowed("structure.read")
    public Page<YearView> years(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return years.years(cursor, limit);
    }

    @GET
    @Path("{year}")
    @RolesAllowed("structure.read")
    public YearView year(@PathParam("year") UUID id) {
        return years.year(id);
    }

    @PUT
    @Path("{year}")
    @RolesAllowed("structure.manage")
    public YearView save(@PathParam("year") UUID id, @NotNull @Valid SaveYear command) {
        return years.save(id, command);
    }

    @DELETE
    @Path("{year}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("year") UUID id) {
        years.remove(id);
    }
}
