package com.educonnect.grades.web;

import com.educonnect.grades.cards.LayoutView;
import com.educonnect.grades.cards.PreviewCard;
import com.educonnect.grades.cards.SaveTemplate;
import com.educonnect.grades.cards.TemplateService;
import com.educonnect.grades.cards.TemplateView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** How a school's report cards look. */
@ApplicationScoped
@Path("card-templates")
public class CardTemplatesResource {
    @Inject
    TemplateService templates;

    @GET
    @RolesAllowed("templates.manage")
    public List<TemplateView> templates(@QueryParam("year") UUID year) {
        return templates.templates(year);
    }

    @GET
    @Path("layouts")
    @RolesAllowed("templates.manage")
    public List<LayoutView> layouts() {
        return templates.layouts();
    }

    @PUT
    @Path("{template}")
    @RolesAllowed("templates.manage")
    public TemplateView save(@PathParam("template") UUID id, @NotNull @Valid SaveTemplate command) {
        return templates.save(id, command);
    }

    /** Repeatable: nothing is kept. */
    @PUT
    @Path("preview/paper")
    @RolesAllowed("templates.manage")
    @Produces(Papers.PDF)
    public Response preview(@NotNull @Valid PreviewCard command) {
        return Papers.of(templates.preview(command));
    }

    /** The same as a picture of its first page. */
    @PUT
    @Path("preview/picture")
    @RolesAllowed("templates.manage")
    @Produces("image/png")
    public Response picture(@NotNull @Valid PreviewCard command) {
        return Response.ok(templates.picture(command)).build();
    }
}
