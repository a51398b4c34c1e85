package com.educonnect.analytics.web;

import com.educonnect.analytics.districts.Ask;
import com.educonnect.analytics.districts.DataValueSet;
import com.educonnect.analytics.districts.DistrictExport;
import com.educonnect.analytics.districts.Form;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;

/** Figures for the ministry, as files. */
@ApplicationScoped
@Path("districts/{district}/exports")
public class DistrictExportsResource {
    @Inject
    DistrictExport exports;

    @GET
    @Path("csv")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed("schools.read")
    public Response csv(
            @PathParam("district") UUID district,
            @QueryParam("month") LocalDate month,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("term") @Size(max = 80) String term) {
        return file(exports.write(district, new Ask(month, level, term), Form.CSV), "educonnect.csv");
    }

    @GET
    @Path("xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @RolesAllowed("schools.read")
    public Response xlsx(
            @PathParam("district") UUID district,
            @QueryParam("month") LocalDate month,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("term") @Size(max = 80) String term) {
        return file(exports.write(district, new Ask(month, level, term), Form.XLSX), "educonnect.xlsx");
    }

    /** A data value set of DHIS2, with codes as identifiers. */
    @GET
    @Path("dhis2")
    @RolesAllowed("schools.read")
    public DataValueSet dhis2(
            @PathParam("district") UUID district,
            @QueryParam("month") LocalDate month,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("term") @Size(max = 80) String term) {
        return exports.dataValues(district, new Ask(month, level, term));
    }

    @GET
    @Path("ages")
    @Produces("text/csv; charset=utf-8")
    @RolesAllowed("schools.read")
    public Response ages(@PathParam("district") UUID district, @QueryParam("month") LocalDate month) {
        return file(exports.ages(district, month), "educonnect-ages.csv");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok((StreamingOutput) out -> out.write(content))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
