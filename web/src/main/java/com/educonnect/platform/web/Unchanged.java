package com.educonnect.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Sends no content to who has it. A filter is handed the request; a resource would have it looked up each time. */
@Tagged
@Provider
public class Unchanged implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        var tag = answer.getEntityTag();
        var unmet = tag == null ? null : asked.getRequest().evaluatePreconditions(tag);
        if (unmet != null) {
            answer.setStatus(unmet.build().getStatus());
            answer.setEntity(null);
            answer.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }
}
