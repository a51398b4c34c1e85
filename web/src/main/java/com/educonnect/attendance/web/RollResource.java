package com.educonnect.attendance.web;

import com.educonnect.attendance.RollKey;
import com.educonnect.attendance.RollService;
import com.educonnect.attendance.RollVersion;
import com.educonnect.attendance.RollView;
import com.educonnect.attendance.RollbookService;
import com.educonnect.attendance.SavedRoll;
import com.educonnect.attendance.SubmitRoll;
import com.educonnect.platform.Page;
import com.educonnect.platform.web.Answers;
import com.educonnect.platform.web.Tagged;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** The roll of a class or group at one lesson of one day. */
@ApplicationScoped
@Path("classes/{class}/rolls/{date}/{slot}")
public class RollResource {
    @Inject
    RollService rolls;

    @Inject
    RollbookService rollbook;

    @PUT
    @RolesAllowed("rolls.save")
    public SavedRoll save(
            @PathParam("class") UUID schoolClass,
            @PathParam("date") LocalDate date,
            @PathParam("slot") UUID slot,
            @NotNull @Valid SubmitRoll command) {
        return rolls.save(new RollKey(schoolClass, date, slot), command);
    }

    @GET
    @RolesAllowed("rolls.read")
    @Answers(RollView.class)
    @Tagged
    public Response roll(
            @PathParam("class") UUID schoolClass, @PathParam("date") LocalDate date, @PathParam("slot") UUID slot) {
        var roll = rollbook.roll(new RollKey(schoolClass, date, slot));
        var tag = new EntityTag(roll.tag(), true);
        return Response.ok(roll).tag(tag).build();
    }

    @GET
    @Path("history")
    @RolesAllowed("rolls.read")
    public Page<RollVersion> history(
            @PathParam("class") UUID schoolClass,
            @PathParam("date") LocalDate date,
            @PathParam("slot") UUID slot,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return rollbook.history(new RollKey(schoolClass, date, slot), cursor, limit);
    }
}
