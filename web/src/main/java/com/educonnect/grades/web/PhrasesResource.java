package com.educonnect.grades.web;

import com.educonnect.grades.council.PhraseService;
import com.educonnect.grades.council.PhraseView;
import com.educonnect.grades.council.SavePhrase;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The school's sentences for comments. */
@ApplicationScoped
@Path("phrases")
public class PhrasesResource {
    @Inject
    PhraseService phrases;

    @GET
    @RolesAllowed("comments.write")
    public Page<PhraseView> phrases(
            @QueryParam("subject") UUID subject,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return phrases.phrases(subject, cursor, limit);
    }

    @PUT
    @Path("{phrase}")
    @RolesAllowed("phrases.manage")
    public PhraseView save(@PathParam("phrase") UUID id, @NotNull @Valid SavePhrase command) {
        return phrases.save(id, command);
    }

    @DELETE
    @Path("{phrase}")
    @RolesAllowed("phrases.manage")
    public void remove(@PathParam("phrase") UUID id) {
        phrases.remove(id);
    }
}
