package com.educonnect.grades.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers what is printed: a file of its own, kept nowhere on the way. */
final class Papers {
    static final String PDF = "application/pdf";

    private Papers() {}

    static Response of(byte[] paper) {
        return of("report-card", paper);
    }

    static Response of(String name, byte[] paper) {
        return file(paper, name + ".pdf");
    }

    static Response file(byte[] content, String file) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
