package com.educonnect.auth;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * A session as its owner sees it: all that a client needs to show the first screen without another call. A client that
 * tells what it knows gets a new token and only what has changed.
 *
 * @param token the access token
 * @param expiresIn seconds until the token is dead
 * @param tag names all that follows; told when the session is renewed, it leaves that out as long as it is the same
 * @param membership the chosen membership, or null if there are several to choose from
 * @param person the person of the school behind it, or null
 * @param permissions what the chosen membership allows now
 */
public record LoggedIn(
        String token,
        long expiresIn,
        String tag,
        @Nullable Me.Identity identity,
        @Nullable UUID membership,
        @Nullable List<MembershipView> memberships,
        @Nullable UUID person,
        @Nullable List<String> permissions) {

    static LoggedIn of(String token, long expiresIn, Me me) {
        return new LoggedIn(
                token,
                expiresIn,
                Digests.shortHash(me.toString()),
                me.identity(),
                me.membership(),
                me.memberships(),
                me.person(),
                me.permissions());
    }

    /** Without what its owner knows. */
    LoggedIn beyond(String known) {
        return tag.equals(known) ? new LoggedIn(token, expiresIn, tag, null, null, null, null, null) : this;
    }
}
