package com.educonnect.establishments.web;

import com.educonnect.establishments.DistrictSchoolService;
import com.educonnect.establishments.DistrictService;
import com.educonnect.establishments.DistrictView;
import com.educonnect.establishments.EstablishmentView;
import com.educonnect.establishments.OpenSchool;
import com.educonnect.establishments.SaveDistrict;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

@ApplicationScoped
@Path("districts")
public class DistrictsResource {
    @Inject
    DistrictService districts;

    @Inject
    DistrictSchoolService schools;

    @GET
    @RolesAllowed("districts.read")
    public Page<DistrictView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return districts.list(cursor, Page.size(limit));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("districts.read")
    public DistrictView get(@PathParam("id") UUID id) {
        return districts.get(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("districts.manage")
    public DistrictView save(@PathParam("id") UUID id, @NotNull @Valid SaveDistrict district) {
        return districts.save(id, district);
    }

    @GET
    @Path("{id}/establishments")
    @RolesAllowed("schools.read")
    public Page<EstablishmentView> establishments(
            @PathParam("id") UUID id,
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return districts.establishments(id, search, cursor, Page.size(limit));
    }

    /** A school begins in this district; its contact becomes head and is written to. */
    @PUT
    @Path("{district}/establishments/{establishment}")
    @RolesAllowed("schools.manage")
    public EstablishmentView open(
            @PathParam("district") UUID district,
            @PathParam("establishment") UUID establishment,
            @NotNull @Valid OpenSchool school) {
        return schools.open(district, establishment, school);
    }

    /** For good. */
    @DELETE
    @Path("{district}/establishments/{establishment}")
    @RolesAllowed("schools.manage")
    public void close(@PathParam("district") UUID district, @PathParam("establishment") UUID establishment) {
        schools.close(district, establishment);
    }
}
