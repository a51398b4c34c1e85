package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.cash.CashDayService;
import com.educonnect.billing.fees.cash.CashDayView;
import com.educonnect.billing.fees.cash.CloseCashDay;
import com.educonnect.billing.fees.cash.OpenCashDay;
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

/** Drawers and what was in them. */
@ApplicationScoped
@Path("fees/cash-days")
public class CashDaysResource {
    @Inject
    CashDayService days;

    /** @param own only the caller's; the latest first */
    @GET
    @RolesAllowed("fees.read")
    public Page<CashDayView> days(
            @QueryParam("own") boolean own, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return days.days(own, cursor, limit);
    }

    @GET
    @Path("{cashDay}")
    @RolesAllowed("fees.read")
    public CashDayView day(@PathParam("cashDay") UUID day) {
        return days.day(day);
    }

    /** The caller's drawer of today. Whoever takes cash without opens it with what was left in it. */
    @PUT
    @Path("{cashDay}")
    @RolesAllowed("fees.cash")
    public CashDayView open(@PathParam("cashDay") UUID day, @NotNull @Valid OpenCashDay command) {
        return days.open(day, command.opening());
    }

    @PUT
    @Path("{cashDay}/closing")
    @RolesAllowed("fees.cash")
    public CashDayView close(@PathParam("cashDay") UUID day, @NotNull @Valid CloseCashDay command) {
        return days.close(day, command);
    }
}
