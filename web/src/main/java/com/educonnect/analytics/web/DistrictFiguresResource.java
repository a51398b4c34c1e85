package com.educonnect.analytics.web;

import com.educonnect.analytics.districts.AgeReport;
import com.educonnect.analytics.districts.Ask;
import com.educonnect.analytics.districts.DistrictConsole;
import com.educonnect.analytics.districts.DistrictReport;
import com.educonnect.analytics.districts.Order;
import com.educonnect.analytics.districts.SchoolFigures;
import com.educonnect.analytics.districts.SchoolReport;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Figures of a district and of the schools below it; cells of fewer than five pupils are in none of them. */
@ApplicationScoped
@Path("districts/{district}/figures")
public class DistrictFiguresResource {
    @Inject
    DistrictConsole console;

    @GET
    @RolesAllowed("schools.read")
    public DistrictReport report(
            @PathParam("district") UUID district,
            @QueryParam("month") LocalDate month,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("term") @Size(max = 80) String term) {
        return console.report(district, new Ask(month, level, term));
    }

    @GET
    @Path("schools")
    @RolesAllowed("schools.read")
    public Page<SchoolFigures> schools(
            @PathParam("district") UUID district,
            @QueryParam("month") LocalDate month,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("term") @Size(max = 80) String term,
            @QueryParam("sort") @Pattern(regexp = "name|pupils|girls|attendance|results|staff|last-roll") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return console.schools(district, new Ask(month, level, term), Order.of(sort), cursor, Page.size(limit));
    }

    /** By level and sex, of the caller's whole district. */
    @GET
    @Path("ages")
    @RolesAllowed("schools.read")
    public AgeReport ages(@PathParam("district") UUID district, @QueryParam("month") LocalDate month) {
        return console.ages(district, month);
    }

    @GET
    @Path("schools/{establishment}")
    @RolesAllowed("schools.read")
    public SchoolReport school(
            @PathParam("district") UUID district,
            @PathParam("establishment") UUID establishment,
            @QueryParam("month") LocalDate month,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("term") @Size(max = 80) String term) {
        return console.school(district, establishment, new Ask(month, level, term));
    }
}
