package com.educonnect.grades.web;

import com.educonnect.grades.subjects.SaveSubjectMarking;
import com.educonnect.grades.subjects.SubjectMarkingService;
import com.educonnect.grades.subjects.SubjectMarkingView;
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

/** How each subject is marked beside its coefficient. */
@ApplicationScoped
@Path("subject-markings")
public class SubjectMarkingsResource {
    @Inject
    SubjectMarkingService markings;

    @GET
    @RolesAllowed("marks.read")
    public Page<SubjectMarkingView> markings(
            @QueryParam("year") @NotNull UUID year,
            @QueryParam("level") UUID level,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return markings.markings(year, level, cursor, limit);
    }

    @PUT
    @Path("{marking}")
    @RolesAllowed("schemes.manage")
    public SubjectMarkingView save(@PathParam("marking") UUID id, @NotNull @Valid SaveSubjectMarking command) {
        return markings.save(id, command);
    }
}
