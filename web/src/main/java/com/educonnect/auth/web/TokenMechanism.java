package com.educonnect.auth.web;

import com.educonnect.auth.AuthError;
import com.educonnect.auth.SecurityEvents;
import com.educonnect.auth.token.TokenCheck;
import com.educonnect.auth.token.VerifiedTokens;
import com.educonnect.platform.Rejected;
import com.educonnect.platform.web.ProblemWriter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Stands before the server's own MicroProfile JWT mechanism: what does not look like a token of this platform never
 * comes to it, and whatever is refused is answered as a problem instead of the server's page. The server asks the
 * mechanism before any filter, so a filter would be too late for both. A token that was verified before does not come here
 * any more ({@link KnownTokens}).
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(TokenMechanism.class.getName());
    static final String SCHEME = "Bearer ";

    /** The server would write a stack trace for every forged signature. */
    private static final Logger OF_SERVER =
            Logger.getLogger("fish.payara.microprofile.jwtauth.eesecurity.SignedJWTIdentityStore");

    @Inject
    BeanManager beans;

    @Inject
    TokenCheck check;

    @Inject
    VerifiedTokens verified;

    @Inject
    SecurityEvents events;

    @Inject
    ProblemWriter problems;

    @Inject
    MetricRegistry metrics;

    private HttpAuthenticationMechanism server;
    private Counter signatures;

    @PostConstruct
    void begin() {
        OF_SERVER.setLevel(Level.WARNING);
        server = ServerBeans.instead(beans, HttpAuthenticationMechanism.class, TokenMechanism.class);
        signatures = metrics.counter("token_signatures_verified");
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.isEmpty()) {
            return context.doNothing();
        }
        if (headers.size() > 1) {
            return refuse(AuthError.AMBIGUOUS_REQUEST, request, response);
        }
        var header = headers.getFirst();
        if (!header.startsWith(SCHEME)) {
            return refuse(AuthError.TOKEN_REFUSED, request, response);
        }
        return validate(header.substring(SCHEME.length()), request, response, context);
    }

    private AuthenticationStatus validate(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var verdict = check.check(token);
        if (verdict == TokenCheck.Verdict.STALE) {
            return refuse(AuthError.TOKEN_REFUSED, request, response);
        }
        var heard = new Unanswered(context);
        var forged = verdict == TokenCheck.Verdict.FORGED
                || server.validateRequest(request, response, heard) != AuthenticationStatus.SUCCESS;
        if (forged) {
            report();
            return refuse(AuthError.TOKEN_REFUSED, request, response);
        }
        signatures.inc();
        heard.owner().ifPresent(owner -> verified.remember(token, owner));
        return AuthenticationStatus.SUCCESS;
    }

    /** The server would answer a failure here by its own page, so without a database the event is lost. */
    private void report() {
        try {
            events.record("token.forged", null, null, null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a forged token could not be recorded", e);
        }
    }

    private AuthenticationStatus refuse(AuthError error, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            if (error == AuthError.TOKEN_REFUSED) {
                response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
            problems.write(new Rejected(error), request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
