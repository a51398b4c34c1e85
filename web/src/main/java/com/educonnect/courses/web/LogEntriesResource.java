package com.educonnect.courses.web;

import com.educonnect.courses.log.ClassLogService;
import com.educonnect.courses.log.EntryView;
import com.educonnect.courses.log.SaveEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One lesson in the log of a class. */
@ApplicationScoped
@Path("class-log/{entry}")
public class LogEntriesResource {
    @Inject
    ClassLogService log;

    @PUT
    @RolesAllowed("courses.edit")
    public EntryView save(@PathParam("entry") UUID entry, @NotNull @Valid SaveEntry command) {
        return log.save(entry, command);
    }

    @DELETE
    @RolesAllowed("courses.edit")
    public void remove(@PathParam("entry") UUID entry) {
        log.remove(entry);
    }
}
