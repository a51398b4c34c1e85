package com.educonnect.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers everything that nobody else does: the client's files under their names, its start page to whoever opens one
 * of its pages, and otherwise that there is nothing.
 */
public class StaticServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StaticServlet.class.getName());
    private static final List<String> OF_OTHERS = List.of("/api", "/openapi", "/health", "/metrics", "/assets");

    private transient ClientFiles files;

    @Inject
    private transient EarlierFiles earlier;

    @Override
    public void init() {
        files = ClientFiles.in(getServletContext());
        try {
            earlier.keep(files.release(), files.assets());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the client's files were not kept for the next release", e);
        }
    }

    /** A HEAD, too, comes here: the server leaves the body away. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var file = file(path, request);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(AccessLog.ROUTE, path.startsWith(ClientFiles.ASSETS) ? "/assets/*" : "/*");
        var encoding = file.encoding(request.getHeader("Accept-Encoding"));
        var tag = file.tag(encoding);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", file.caching());
        if (file.packed()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (file == files.find("/")) {
            response.setHeader("Link", files.link(request.getHeader("Accept-Language")));
        }
        if (known(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(file, encoding, response);
        }
    }

    private static void send(ClientFile file, String encoding, HttpServletResponse response) throws IOException {
        var body = file.form(encoding);
        response.setContentType(file.type());
        if (!encoding.equals(Encodings.PLAIN)) {
            response.setHeader("Content-Encoding", encoding);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private ClientFile file(String path, HttpServletRequest request) {
        var file = files.find(path);
        if (file == null && path.startsWith(ClientFiles.ASSETS)) {
            return earlier.find(path);
        }
        return file == null && isPage(path, request) ? files.find("/") : file;
    }

    /** An address of the client's own, opened by a person in a browser. */
    private static boolean isPage(String path, HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accept != null
                && accept.contains("text/html")
                && path.indexOf('.') < 0
                && OF_OTHERS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    /** Weak or strong does not matter here (RFC 9110 §13.1.2). */
    private static boolean known(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }
}
