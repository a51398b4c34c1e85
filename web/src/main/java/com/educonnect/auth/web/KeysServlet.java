package com.educonnect.auth.web;

import com.educonnect.auth.token.KeyRing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The public keys of the access tokens (RFC 7517), for whoever verifies them outside. */
@WebServlet("/.well-known/jwks.json")
public class KeysServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient KeyRing ring;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/jwk-set+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getWriter().write(ring.keySet());
    }
}
