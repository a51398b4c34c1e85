package com.educonnect.auth.web;

import com.educonnect.auth.token.NamedSession;
import com.educonnect.auth.token.VerifiedTokens;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Lets in who brings a token that was verified here before and is still good, and tells which session it names; every
 * other request goes on to the server's authentication, at both ends (decision 0035).
 */
record KnownTokens(ServerAuthContext server, CallbackHandler container, VerifiedTokens verified)
        implements ServerAuthContext {
    /** The attribute of the request by which the session is told. */
    static final String NAMED = NamedSession.class.getName();

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        var request = (HttpServletRequest) message.getRequestMessage();
        var known = known(request);
        if (known.isEmpty()) {
            return server.validateRequest(message, client, service);
        }
        admit(known.get().owner(), client);
        request.setAttribute(NAMED, known.get().names());
        return AuthStatus.SUCCESS;
    }

    private Optional<VerifiedTokens.Verified> known(HttpServletRequest request) {
        var headers = request.getHeaders("Authorization");
        var header = headers.hasMoreElements() ? headers.nextElement() : "";
        return header.startsWith(TokenMechanism.SCHEME) && !headers.hasMoreElements()
                ? verified.find(header.substring(TokenMechanism.SCHEME.length()))
                : Optional.empty();
    }

    /** As the server's own mechanism tells the container. */
    private void admit(CredentialValidationResult owner, Subject client) throws AuthException {
        var principal = owner.getCallerPrincipal();
        client.getPrincipals().add(principal);
        try {
            container.handle(new Callback[] {
                new CallerPrincipalCallback(client, principal),
                new GroupPrincipalCallback(client, owner.getCallerGroups().toArray(String[]::new))
            });
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException("the container admits nobody", e);
        }
    }

    /** The server's has nothing to do at the end of what it did not begin. */
    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
        var request = (HttpServletRequest) message.getRequestMessage();
        return request.getAttribute(NAMED) == null ? server.secureResponse(message, service) : AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
        server.cleanSubject(message, subject);
    }
}
