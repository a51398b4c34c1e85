package com.educonnect.grades.web;

import com.educonnect.grades.cards.CertificateService;
import com.educonnect.grades.cards.CertificateView;
import com.educonnect.grades.cards.IssueCertificate;
import com.educonnect.grades.cards.WithdrawCard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What a school attests about its pupils. */
@ApplicationScoped
@Path("certificates")
public class CertificatesResource {
    @Inject
    CertificateService certificates;

    @GET
    @RolesAllowed("report-cards.read")
    public List<CertificateView> certificates(@QueryParam("pupil") @NotNull UUID pupil) {
        return certificates.ofPupil(pupil);
    }

    @PUT
    @Path("{certificate}")
    @RolesAllowed("report-cards.issue")
    public CertificateView issue(@PathParam("certificate") UUID id, @NotNull @Valid IssueCertificate command) {
        return certificates.issue(id, command);
    }

    /** Printed again it says that it is a duplicate. */
    @GET
    @Path("{certificate}/paper")
    @RolesAllowed("report-cards.read")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("certificate") UUID id, @QueryParam("copy") boolean copy) {
        return Papers.of("certificate", certificates.pdf(id, copy));
    }

    @PUT
    @Path("{certificate}/withdrawal")
    @RolesAllowed("report-cards.issue")
    public CertificateView withdraw(@PathParam("certificate") UUID id, @NotNull @Valid WithdrawCard command) {
        return certificates.withdraw(id, command);
    }
}
