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
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The roll of a class or group at one lesson of one day. */
@Path("classes/{class}/rolls/{date}/{slot}")
public class RollResource {
    @Inject
    RollService rolls;

    @Inject
    RollbookService rollbook;

    @PathParam("class")
    UUID schoolClass;

    @PathParam("date")
    LocalDate date;

    @PathParam("slot")
    UUID slot;

    @PUT
    @RolesAllowed("rolls.save")
    public SavedRoll save(@NotNull @Valid SubmitRoll command) {
        return rolls.save(key(), command);
    }

    @GET
    @RolesAllowed("rolls.read")
    @Answers(RollView.class)
    public Response roll(@Context Request request) {
        var roll = rollbook.roll(key());
        var tag = new EntityTag(roll.tag(), true);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(roll))
                .tag(tag)
                .build();
    }

    @GET
    @Path("history")
    @RolesAllowed("rolls.read")
    public Page<RollVersion> history(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return rollbook.history(key(), cursor, limit);
    }

    private RollKey key() {
        return new RollKey(schoolClass, date, slot);
    }
}
