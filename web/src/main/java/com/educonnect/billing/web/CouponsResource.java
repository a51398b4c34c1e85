package com.educonnect.billing.web;

import com.educonnect.billing.contracts.Coupon;
import com.educonnect.billing.contracts.CouponService;
import com.educonnect.billing.contracts.SaveCoupon;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** The coupons that the operator gives out. */
@ApplicationScoped
@Path("finance/coupons")
public class CouponsResource {
    @Inject
    CouponService coupons;

    @GET
    @RolesAllowed("finance.read")
    public Page<Coupon> coupons(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return coupons.list(cursor, Page.size(limit));
    }

    @PUT
    @Path("{coupon}")
    @RolesAllowed("finance.manage")
    public Coupon save(
            @PathParam("coupon") @Pattern(regexp = "[A-Z0-9-]{3,30}") String coupon,
            @NotNull @Valid SaveCoupon command) {
        return coupons.save(coupon, command);
    }
}
