package com.educonnect.people.web;

import com.educonnect.people.person.SaveStaff;
import com.educonnect.people.person.StaffService;
import com.educonnect.people.person.StaffView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@ApplicationScoped
@Path("staff/{person}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    StaffService staff;

    @GET
    @RolesAllowed("people.read")
    public StaffView staff(@PathParam("person") UUID id) {
        return staff.staff(id);
    }

    @PUT
    @RolesAllowed("people.manage")
    public StaffView save(@PathParam("person") UUID id, @NotNull @Valid SaveStaff command) {
        return staff.save(id, command);
    }
}
