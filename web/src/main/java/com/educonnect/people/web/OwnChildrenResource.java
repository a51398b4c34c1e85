package com.educonnect.people.web;

import com.educonnect.people.person.OwnChild;
import com.educonnect.people.person.OwnChildrenService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@ApplicationScoped
@Path("own-children")
@Produces(MediaType.APPLICATION_JSON)
public class OwnChildrenResource {
    @Inject
    OwnChildrenService own;

    @GET
    @RolesAllowed("own-children.read")
    public List<OwnChild> children() {
        return own.children();
    }
}
