package com.educonnect.establishments.web;

import com.educonnect.establishments.work.FailedWorkService;
import com.educonnect.establishments.work.FailedWorkView;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Queued work that went wrong, for the operator, who has it tried again. */
@ApplicationScoped
@Path("failed-work")
public class FailedWorkResource {
    @Inject
    FailedWorkService work;

    @GET
    @RolesAllowed("jobs.read")
    public Page<FailedWorkView> failed(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return work.failed(cursor, Page.size(limit));
    }

    @PUT
    @Path("{work}/retry")
    @RolesAllowed("jobs.manage")
    public void again(@PathParam("work") UUID id) {
        work.again(id);
    }
}
