package com.educonnect.auth.web;

import com.educonnect.auth.MemberService;
import com.educonnect.auth.MemberView;
import com.educonnect.auth.SaveMember;
import com.educonnect.auth.SavedMember;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who may log in to the school. */
@ApplicationScoped
@Path("members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {
    @Inject
    MemberService members;

    @GET
    @RolesAllowed("members.read")
    public Page<MemberView> page(
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return members.page(text, cursor, limit);
    }

    @PUT
    @Path("{member}")
    @RolesAllowed("members.manage")
    public SavedMember save(@PathParam("member") UUID member, @NotNull @Valid SaveMember command) {
        return members.save(member, command);
    }

    @DELETE
    @Path("{member}")
    @RolesAllowed("members.manage")
    public void end(@PathParam("member") UUID member) {
        members.end(member);
    }

    @POST
    @Path("{member}/secret")
    @RolesAllowed("secrets.reset")
    public SavedMember newSecret(@PathParam("member") UUID member) {
        return members.newSecret(member);
    }
}
