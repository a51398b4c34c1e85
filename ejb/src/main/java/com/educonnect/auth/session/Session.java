package com.educonnect.auth.session;

import com.educonnect.tenancy.Actor;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What a node needs to know of a live session to answer a request. A session lives from a login to its end: logged out,
 * revoked, or thirty days old. Until a membership is chosen it has neither tenant nor roles.
 *
 * @param host the school's tenant whose host the login came to, or null if it came to the common one
 * @param permissions of the roles, after the school's adjustments
 */
public record Session(
        UUID id,
        UUID identity,
        UUID membership,
        UUID person,
        String tenant,
        UUID district,
        String host,
        String language,
        Instant expires,
        Set<String> roles,
        Set<String> permissions) {
    public boolean liveAt(Instant time) {
        return time.isBefore(expires);
    }

    public Actor actor(String request, Locale asked) {
        return new Actor(
                identity,
                membership,
                person,
                id,
                roles,
                permissions,
                district,
                request,
                asked == null ? Locale.of(language) : asked);
    }
}
