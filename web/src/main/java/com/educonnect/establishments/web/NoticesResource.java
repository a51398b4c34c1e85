package com.educonnect.establishments.web;

import com.educonnect.establishments.notices.ReceivedNotice;
import com.educonnect.establishments.notices.ReceivedNoticeService;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What the caller's school was told by its district. It is kept by the platform, whose work this is. */
@ApplicationScoped
@Path("notices")
public class NoticesResource {
    @Inject
    ReceivedNoticeService notices;

    @Inject
    Tenants tenants;

    @GET
    @RolesAllowed("notices.read")
    public Page<ReceivedNotice> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit)
            throws Exception {
        var school = tenants.current().id();
        return tenants.runAs(null, tenants.actor(), () -> notices.list(school, cursor, Page.size(limit)));
    }

    @PUT
    @Path("{notice}/reading")
    @RolesAllowed("notices.read")
    public ReceivedNotice read(@PathParam("notice") UUID notice) throws Exception {
        var school = tenants.current().id();
        return tenants.runAs(null, tenants.actor(), () -> notices.read(school, notice));
    }
}
