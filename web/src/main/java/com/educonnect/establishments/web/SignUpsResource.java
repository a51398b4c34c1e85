package com.educonnect.establishments.web;

import com.educonnect.establishments.EstablishmentView;
import com.educonnect.establishments.SignUp;
import com.educonnect.establishments.SignUpService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

@ApplicationScoped
@Path("sign-ups")
public class SignUpsResource {
    @Inject
    SignUpService signUps;

    @PUT
    @Path("{id}")
    @PermitAll
    public EstablishmentView signUp(@PathParam("id") UUID id, @NotNull @Valid SignUp signUp) {
        return signUps.signUp(id, signUp);
    }
}
