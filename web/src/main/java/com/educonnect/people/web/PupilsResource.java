package com.educonnect.people.web;

import com.educonnect.people.enrollment.EnrollmentView;
import com.educonnect.people.enrollment.LeaveSchool;
import com.educonnect.people.enrollment.MovePupil;
import com.educonnect.people.enrollment.PupilMoves;
import com.educonnect.people.person.PupilService;
import com.educonnect.people.person.PupilView;
import com.educonnect.people.person.SavePupil;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@ApplicationScoped
@Path("pupils/{pupil}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PupilsResource {
    @Inject
    PupilService pupils;

    @Inject
    PupilMoves moves;

    @GET
    @RolesAllowed("people.read")
    public PupilView pupil(@PathParam("pupil") UUID id) {
        return pupils.pupil(id);
    }

    @PUT
    @RolesAllowed("people.manage")
    public PupilView save(@PathParam("pupil") UUID id, @NotNull @Valid SavePupil command) {
        return pupils.save(id, command);
    }

    @PUT
    @Path("move/{enrollment}")
    @RolesAllowed("enrolments.manage")
    public EnrollmentView move(
            @PathParam("pupil") UUID id, @PathParam("enrollment") UUID enrollment, @NotNull @Valid MovePupil command) {
        return moves.move(id, enrollment, command);
    }

    @PUT
    @Path("leaving")
    @RolesAllowed("enrolments.manage")
    public void leave(@PathParam("pupil") UUID id, @NotNull @Valid LeaveSchool command) {
        moves.leave(id, command);
    }
}
