package com.educonnect.establishments.web;

import com.educonnect.auth.MemberService;
import com.educonnect.establishments.AuditTrail;
import com.educonnect.establishments.SoughtEntries;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;

@ApplicationScoped
@Path("audit")
public class AuditResource {
    @Inject
    AuditTrail trail;

    @Inject
    MemberService members;

    @GET
    @RolesAllowed("audit.read")
    public Page<AuditTrail.Entry> list(
            @QueryParam("entity") String entity,
            @QueryParam("id") String entityId,
            @QueryParam("action") String action,
            @QueryParam("role") String role,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var page = trail.list(new SoughtEntries(entity, entityId, action, role, from, until), cursor, Page.size(limit));
        var names = members.names(page.items().stream()
                .map(AuditTrail.Entry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Page<>(page.items().stream().map(entry -> entry.named(names)).toList(), page.next());
    }
}
