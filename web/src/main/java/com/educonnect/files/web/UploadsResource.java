package com.educonnect.files.web;

import com.educonnect.files.UploadService;
import com.educonnect.files.UploadView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Uploads that go on after a cut, by tus 1.0 with creation, termination and checksum (decision 0050). */
@ApplicationScoped
@Path("uploads")
public class UploadsResource {
    @Inject
    UploadService uploads;

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("files.upload")
    public Response begin(
            @HeaderParam("Tus-Resumable") String version,
            @HeaderParam("Upload-Length") Long length,
            @HeaderParam("Upload-Metadata") String metadata) {
        var upload = uploads.begin(version, length, metadata);
        return told(Response.created(URI.create("/api/v1/uploads/" + upload.id())), upload);
    }

    @HEAD
    @Path("{upload}")
    @RolesAllowed("files.upload")
    public Response upload(@HeaderParam("Tus-Resumable") String version, @PathParam("upload") UUID id) {
        return told(Response.ok(), uploads.upload(version, id));
    }

    @PATCH
    @Path("{upload}")
    @Consumes("application/offset+octet-stream")
    @RolesAllowed("files.upload")
    public Response append(
            @HeaderParam("Tus-Resumable") String version,
            @PathParam("upload") UUID id,
            @HeaderParam("Upload-Offset") Long offset,
            @HeaderParam("Upload-Checksum") String checksum,
            @NotNull byte[] piece) {
        return told(Response.noContent(), uploads.append(version, id, offset, checksum, piece));
    }

    @DELETE
    @Path("{upload}")
    @RolesAllowed("files.upload")
    public void end(@HeaderParam("Tus-Resumable") String version, @PathParam("upload") UUID id) {
        uploads.end(version, id);
    }

    private static Response told(Response.ResponseBuilder answer, UploadView upload) {
        return answer.header("Upload-Offset", upload.offset())
                .header("Upload-Length", upload.length())
                .build();
    }
}
