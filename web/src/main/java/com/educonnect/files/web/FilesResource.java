package com.educonnect.files.web;

import com.educonnect.files.FileService;
import com.educonnect.files.FileView;
import com.educonnect.platform.web.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files as attachments: what somebody sent is never shown by the browser as a page of ours. */
@ApplicationScoped
@Path("files")
public class FilesResource {
    @Inject
    FileService files;

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("files.read")
    @Tagged
    public Response file(@PathParam("file") UUID id) {
        var file = files.open(id);
        StreamingOutput content = to -> write(file, to);
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .tag(new EntityTag(file.sha256()))
                .build();
    }

    private void write(FileView file, OutputStream to) throws IOException {
        for (var at = 0L; at < file.bytes(); ) {
            var part = files.part(file, at);
            to.write(part);
            at += part.length;
        }
    }

    private static String disposition(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
