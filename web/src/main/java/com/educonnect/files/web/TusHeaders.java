package com.educonnect.files.web;

import com.educonnect.files.UploadService;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Every answer about an upload, a refusal too, says which tus this is. */
@Provider
public class TusHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (asked.getUriInfo().getPath().matches("/?uploads(/.*)?")) {
            answer.getHeaders().putSingle("Tus-Resumable", UploadService.VERSION);
            if (answer.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
                answer.getHeaders().putSingle("Tus-Version", UploadService.VERSION);
            }
        }
    }
}
