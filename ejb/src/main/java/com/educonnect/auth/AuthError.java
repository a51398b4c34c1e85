package com.educonnect.auth;

import com.educonnect.platform.ErrorCode;

/** Refusals about logging in, sessions, memberships and roles. */
public enum AuthError implements ErrorCode {
    BAD_CREDENTIALS(Kind.UNAUTHENTICATED),
    SESSION_ENDED(Kind.UNAUTHENTICATED),
    TOKEN_REFUSED(Kind.UNAUTHENTICATED),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
    TOO_BUSY(Kind.UNAVAILABLE),
    AMBIGUOUS_REQUEST(Kind.INVALID),
    FOREIGN_ORIGIN(Kind.FORBIDDEN),
    CHOOSE_MEMBERSHIP(Kind.FORBIDDEN),
    PASSWORD_TOO_SHORT(Kind.INVALID),
    PASSWORD_TOO_LONG(Kind.INVALID),
    PASSWORD_COMMON(Kind.INVALID),
    RESET_LINK_SPENT(Kind.INVALID),
    MEMBER_NOT_FOUND(Kind.NOT_FOUND),
    ROLE_NOT_FOUND(Kind.NOT_FOUND),
    ROLE_OF_ANOTHER_PLACE(Kind.INVALID),
    PERMISSION_NOT_GRANTABLE(Kind.INVALID),
    HEAD_KEEPS_ROLES(Kind.CONFLICT),
    LAST_HEAD(Kind.CONFLICT),
    CONTACT_MISSING(Kind.INVALID),
    CONTACT_TAKEN(Kind.CONFLICT),
    PHONE_INVALID(Kind.INVALID),
    ALREADY_MEMBER(Kind.CONFLICT),
    USERNAME_TAKEN(Kind.CONFLICT),
    SECRET_FOR_PUPILS_ONLY(Kind.FORBIDDEN),
    SECRET_OF_OWN_PUPILS_ONLY(Kind.FORBIDDEN);

    private final Kind kind;

    AuthError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
