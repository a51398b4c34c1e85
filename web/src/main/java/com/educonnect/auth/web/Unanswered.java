package com.educonnect.auth.web;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.util.Optional;

/** Lets the server's mechanism say that a token is refused without answering the request, and hears whose it is. */
final class Unanswered extends HttpMessageContextWrapper {
    private CredentialValidationResult owner;

    Unanswered(HttpMessageContext context) {
        super(context);
    }

    Optional<CredentialValidationResult> owner() {
        return Optional.ofNullable(owner);
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        var status = super.notifyContainerAboutLogin(result);
        owner = status == AuthenticationStatus.SUCCESS ? result : null;
        return status;
    }

    @Override
    public AuthenticationStatus responseUnauthorized() {
        return AuthenticationStatus.SEND_FAILURE;
    }
}
