package com.educonnect.billing.fees.web;

import com.educonnect.billing.fees.DebtorFigures;
import com.educonnect.billing.fees.DebtorService;
import com.educonnect.billing.fees.DebtorView;
import com.educonnect.billing.fees.Reminded;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Who owes what, and since when. Nobody is shut out by it. */
@ApplicationScoped
@Path("fees/debtors")
public class DebtorsResource {
    private static final String AGES = "any|notDue|upTo30|upTo60|upTo90|older";

    @Inject
    DebtorService debtors;

    @Inject
    Tenants tenants;

    @GET
    @RolesAllowed("fees.read")
    public Page<DebtorView> debtors(
            @QueryParam("schoolClass") UUID schoolClass,
            @QueryParam("age") @Pattern(regexp = AGES) String age,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return debtors.debtors(schoolClass, age, cursor, limit);
    }

    @GET
    @Path("figures")
    @RolesAllowed("fees.read")
    public DebtorFigures figures(@QueryParam("schoolClass") UUID schoolClass) {
        return debtors.figures(schoolClass);
    }

    @GET
    @Path("export")
    @RolesAllowed("fees.read")
    @Produces("text/csv")
    public Response export(
            @QueryParam("schoolClass") UUID schoolClass, @QueryParam("age") @Pattern(regexp = AGES) String age) {
        var language = tenants.actor().language();
        StreamingOutput rows = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            debtors.export(schoolClass, age, language, writer);
            writer.flush();
        };
        return Papers.of(rows, "debtors.csv");
    }

    /** Writes to those who are late and were not reminded within a week. */
    @PUT
    @Path("reminders")
    @RolesAllowed("fees.manage")
    public Reminded remind(@QueryParam("schoolClass") UUID schoolClass) {
        return debtors.remind(schoolClass);
    }
}
