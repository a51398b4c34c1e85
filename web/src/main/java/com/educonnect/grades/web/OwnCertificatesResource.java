package com.educonnect.grades.web;

import com.educonnect.grades.cards.CertificateView;
import com.educonnect.grades.cards.OwnCardService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What the school has attested about one pupil, for the pupil and his or her guardians. */
@ApplicationScoped
@Path("own-children/{pupil}/certificates")
public class OwnCertificatesResource {
    @Inject
    OwnCardService cards;

    @GET
    @RolesAllowed("report-cards.own")
    public List<CertificateView> certificates(@PathParam("pupil") UUID pupil) {
        return cards.certificates(pupil);
    }

    @GET
    @Path("{certificate}/paper")
    @RolesAllowed("report-cards.own")
    @Produces(Papers.PDF)
    public Response paper(@PathParam("pupil") UUID pupil, @PathParam("certificate") UUID certificate) {
        return Papers.of("certificate", cards.certificate(pupil, certificate));
    }
}
