package com.educonnect.establishments.web;

import com.educonnect.establishments.AuditTrail;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("audit")
public class AuditResource {
    @Inject
    AuditTrail trail;

    @GET
    @RolesAllowed("audit.read")
    public Page<AuditTrail.Entry> list(
            @QueryParam("entity") String entity,
            @QueryParam("id") String entityId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return trail.list(entity, entityId, cursor, Page.size(limit));
    }
}
