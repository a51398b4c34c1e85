package com.educonnect.billing.fees.web;

import jakarta.ws.rs.core.Response;

/** Answers what is printed or exported: a file of its own, kept nowhere on the way. */
final class Papers {
    static final String PDF = "application/pdf";

    private Papers() {}

    static Response of(Object content, String name) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
