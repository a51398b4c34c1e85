package com.educonnect.auth.web;

import com.educonnect.auth.AuthError;
import com.educonnect.auth.SecurityEvents;
import com.educonnect.auth.session.LiveSessions;
import com.educonnect.auth.session.Session;
import com.educonnect.auth.token.NamedSession;
import com.educonnect.auth.token.ShortId;
import com.educonnect.platform.Rejected;
import com.educonnect.platform.web.Languages;
import com.educonnect.platform.web.ProblemWriter;
import com.educonnect.platform.web.RequestId;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.TenancyError;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns a verified token into an actor in his school for the whole of the request. The token only names the session;
 * whether it still lives, and what it may do, is asked anew with each request.
 */
@WebFilter(filterName = "session", urlPatterns = "/api/v1/*", asyncSupported = true)
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OWN_SESSION = "/api/v1/auth/";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FREE = Set.of(OWN_SESSION, "/api/v1/subscription", "/api/v1/payments");

    @Inject
    transient Hosts hosts;

    @Inject
    transient LiveSessions sessions;

    @Inject
    transient Registry registry;

    @Inject
    transient Tenants tenants;

    @Inject
    transient SecurityEvents events;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            var host = hosts.school(request).orElse(null);
            request.setAttribute(Establishment.class.getName(), host);
            if (request.getRequestURI().startsWith(OWN_SESSION)) {
                Origins.refuseForeign(request);
            }
            if (request.getUserPrincipal() instanceof JsonWebToken token) {
                asOwner(session(named(token, request), request, host), request, response, chain);
            } else {
                run(null, anonymous(request, host), request, response, chain);
            }
        } catch (Rejected refusal) {
            problems.write(refusal, request, response);
        }
    }

    /** As {@link KnownTokens} has told it, or read from a token that was verified just now. */
    private static NamedSession named(JsonWebToken token, HttpServletRequest request) {
        return request.getAttribute(KnownTokens.NAMED) instanceof NamedSession known ? known : NamedSession.in(token);
    }

    private Session session(NamedSession named, HttpServletRequest request, Establishment host) {
        var session = find(named)
                .filter(found -> ShortId.of(found.identity()).equals(named.subject()))
                .filter(found -> Objects.equals(found.tenant(), named.tenant()))
                .orElseThrow(() -> new Rejected(AuthError.SESSION_ENDED));
        var choosing = session.tenant() == null && request.getRequestURI().startsWith(OWN_SESSION);
        if (host != null && !choosing && !host.tenant().id().equals(session.tenant())) {
            events.record("host.disagrees", session.identity(), session.id(), session.tenant());
            throw new Rejected(TenancyError.HOST_OF_ANOTHER_SCHOOL);
        }
        return session;
    }

    /** The session as it is in the membership that it has chosen, or in the one beside it that the token names. */
    private Optional<Session> find(NamedSession named) {
        return named.beside() == null ? sessions.find(named.session()) : sessions.find(named.session(), named.beside());
    }

    private void asOwner(Session session, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var actor = session.actor(RequestId.of(request), asked(request));
        var caller = new Caller(request, actor);
        var tenant = session.tenant() == null ? null : registry.open(session.tenant());
        if (tenant != null && writes(request)) {
            requireWritable(tenant);
        }
        run(tenant, actor, caller, response, chain);
    }

    /** One's session and what the school owes are always at hand: by them a school comes back. */
    private static boolean writes(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && FREE.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    /** Answered as what may succeed later, so that devices keep what they could not hand in. */
    private void requireWritable(Tenant tenant) {
        if (registry.find(tenant.id()).filter(Establishment::readOnly).isPresent()) {
            throw new Rejected(TenancyError.SCHOOL_READ_ONLY);
        }
    }

    private void run(
            Tenant tenant, Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            tenants.runAs(tenant, actor, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Actor anonymous(HttpServletRequest request, Establishment host) {
        var asked = asked(request);
        var spoken = host == null ? Locale.FRENCH : Locale.of(host.language());
        return new Actor(
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                RequestId.of(request),
                asked == null ? spoken : asked);
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? null : Languages.of(request);
    }
}
