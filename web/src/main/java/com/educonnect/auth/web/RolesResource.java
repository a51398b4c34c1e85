package com.educonnect.auth.web;

import com.educonnect.auth.RoleService;
import com.educonnect.auth.RoleView;
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
import java.util.List;

/** What the roles of the school allow. */
@ApplicationScoped
@Path("roles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {
    @Inject
    RoleService roles;

    /** Whether a role may. */
    public record Adjust(@NotNull Boolean allowed) {}

    @GET
    @RolesAllowed("members.read")
    public List<RoleView> roles() {
        return roles.roles();
    }

    @PUT
    @Path("{role}/permissions/{permission}")
    @RolesAllowed("roles.manage")
    public RoleView adjust(
            @PathParam("role") String role,
            @PathParam("permission") String permission,
            @NotNull @Valid Adjust command) {
        return roles.adjust(role, permission, command.allowed());
    }
}
