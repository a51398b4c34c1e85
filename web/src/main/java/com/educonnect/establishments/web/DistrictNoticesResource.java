package com.educonnect.establishments.web;

import com.educonnect.establishments.notices.NoticeSchoolView;
import com.educonnect.establishments.notices.NoticeService;
import com.educonnect.establishments.notices.NoticeView;
import com.educonnect.establishments.notices.SendNotice;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Messages of a district to the heads of its schools. */
@ApplicationScoped
@Path("districts/{district}/notices")
public class DistrictNoticesResource {
    @Inject
    NoticeService notices;

    @GET
    @RolesAllowed("schools.read")
    public Page<NoticeView> list(
            @PathParam("district") UUID district,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return notices.list(district, cursor, Page.size(limit));
    }

    @GET
    @Path("{notice}")
    @RolesAllowed("schools.read")
    public NoticeView get(@PathParam("district") UUID district, @PathParam("notice") UUID notice) {
        return notices.get(district, notice);
    }

    @PUT
    @Path("{notice}")
    @RolesAllowed("schools.manage")
    public NoticeView send(
            @PathParam("district") UUID district,
            @PathParam("notice") UUID notice,
            @NotNull @Valid SendNotice command) {
        return notices.send(district, notice, command);
    }

    @GET
    @Path("{notice}/schools")
    @RolesAllowed("schools.read")
    public Page<NoticeSchoolView> schools(
            @PathParam("district") UUID district,
            @PathParam("notice") UUID notice,
            @QueryParam("unread") boolean unread,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return notices.schools(district, notice, unread, cursor, Page.size(limit));
    }
}
