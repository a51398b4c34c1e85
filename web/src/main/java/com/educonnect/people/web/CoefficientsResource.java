package com.educonnect.people.web;

import com.educonnect.people.structure.CoefficientService;
import com.educonnect.people.structure.CoefficientView;
import com.educonnect.people.structure.SaveCoefficient;
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
@Path("coefficients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoefficientsResource {
    @Inject
    CoefficientService coefficients;

    @GET
    @RolesAllowed("structure.read")
    public Page<CoefficientView> coefficients(
            @QueryParam("year") UUID year,
            @QueryParam("level") UUID level,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return coefficients.coefficients(year, level, cursor, limit);
    }

    @PUT
    @Path("{coefficient}")
    @RolesAllowed("structure.manage")
    public CoefficientView save(@PathParam("coefficient") UUID id, @NotNull @Valid SaveCoefficient command) {
        return coefficients.save(id, command);
    }

    @DELETE
    @Path("{coefficient}")
    @RolesAllowed("structure.manage")
    public void remove(@PathParam("coefficient") UUID id) {
        coefficients.remove(id);
    }
}
