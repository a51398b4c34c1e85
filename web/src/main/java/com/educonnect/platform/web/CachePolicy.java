package com.educonnect.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers are for their caller alone: never stored, unless they carry an ETag by which they are asked again. */
@Provider
public class CachePolicy implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        var validated = headers.containsKey(HttpHeaders.ETAG);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, validated ? "private, no-cache, must-revalidate" : "no-store");
        if (validated) {
            headers.add(HttpHeaders.VARY, "Authorization, Accept-Language");
        }
    }
}
