package com.educonnect.people.web;

import com.educonnect.people.person.IdentifierService;
import com.educonnect.people.person.IdentifierView;
import com.educonnect.people.person.PersonRow;
import com.educonnect.people.person.PersonSearch;
import com.educonnect.people.person.PersonService;
import com.educonnect.people.person.PersonView;
import com.educonnect.people.person.SaveIdentifier;
import com.educonnect.people.person.SavePerson;
import com.educonnect.platform.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    PersonSearch search;

    @Inject
    PersonService people;

    @Inject
    IdentifierService identifiers;

    @GET
    @RolesAllowed("people.read")
    public Page<PersonRow> people(
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("kind") @Pattern(regexp = "pupil|staff|guardian") String kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return search.people(text, kind, cursor, limit);
    }

    @GET
    @Path("{person}")
    @RolesAllowed("people.read")
    public PersonView person(@PathParam("person") UUID id) {
        return people.person(id);
    }

    @PUT
    @Path("{person}")
    @RolesAllowed("people.manage")
    public PersonView save(@PathParam("person") UUID id, @NotNull @Valid SavePerson command) {
        return people.save(id, command);
    }

    @GET
    @Path("{person}/identifiers")
    @RolesAllowed("people.read")
    public List<IdentifierView> identifiers(@PathParam("person") UUID id) {
        return identifiers.identifiers(id);
    }

    @PUT
    @Path("{person}/identifiers/{kind}")
    @RolesAllowed("people.manage")
    public List<IdentifierView> identify(
            @PathParam("person") UUID id,
            @PathParam("kind") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:-]{0,59}") String kind,
            @NotNull @Valid SaveIdentifier command) {
        return identifiers.save(id, kind, command);
    }

    @DELETE
    @Path("{person}/identifiers/{kind}")
    @RolesAllowed("people.manage")
    public void forget(@PathParam("person") UUID id, @PathParam("kind") String kind) {
        identifiers.remove(id, kind);
    }
}
