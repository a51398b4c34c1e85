package com.educonnect.archive.web;

import com.educonnect.archive.ArchiveService;
import com.educonnect.archive.DocumentLine;
import com.educonnect.archive.DocumentView;
import com.educonnect.archive.RetentionRuleView;
import com.educonnect.grades.cards.ArchivedPaperService;
import com.educonnect.grades.cards.BroughtPaper;
import com.educonnect.grades.cards.BroughtPaperService;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The archive of the own school. */
@ApplicationScoped
@Path("archive")
public class ArchiveResource {
    @Inject
    ArchiveService archive;

    @Inject
    ArchivedPaperService papers;

    @Inject
    BroughtPaperService brought;

    @GET
    @Path("documents")
    @RolesAllowed("archive.read")
    public Page<DocumentLine> documents(
            @QueryParam("schoolYear") String schoolYear,
            @QueryParam("kind") String kind,
            @QueryParam("pupil") UUID pupil,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return archive.documents(schoolYear, kind, pupil, cursor, limit);
    }

    @GET
    @Path("documents/{document}")
    @RolesAllowed("archive.read")
    public DocumentView document(@PathParam("document") UUID document) {
        return archive.document(document);
    }

    @GET
    @Path("documents/{document}/paper")
    @RolesAllowed("archive.read")
    @Produces("application/pdf")
    public Response paper(@PathParam("document") UUID document) {
        return Response.ok(papers.pdf(document)).build();
    }

    @GET
    @Path("documents/{history}/papers")
    @RolesAllowed("archive.read")
    public List<BroughtPaper> papers(@PathParam("history") UUID history) {
        return brought.papers(history);
    }

    @GET
    @Path("documents/{history}/papers/{number}")
    @RolesAllowed("archive.read")
    @Produces("application/pdf")
    public Response brought(@PathParam("history") UUID history, @PathParam("number") int number) {
        return Response.ok(brought.pdf(history, number)).build();
    }

    @GET
    @Path("years")
    @RolesAllowed("archive.read")
    public List<String> years() {
        return archive.years();
    }

    @GET
    @Path("rules")
    @RolesAllowed("archive.read")
    public List<RetentionRuleView> rules() {
        return archive.rules();
    }
}
