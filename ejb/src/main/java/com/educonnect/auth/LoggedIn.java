package com.educonnect.auth;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * A session as its owner sees it: all that a client needs to show the first screen without another call.
 *
 * @param token the access token
 * @param expiresIn seconds until the token is dead
 * @param membership the chosen membership, or null if there are several to choose from
 * @param person the person of the school behind it, or null
 * @param permissions what the chosen membership allows now
 */
public record LoggedIn(
        String token,
        long expiresIn,
        Me.Identity identity,
        @Nullable UUID membership,
        List<MembershipView> memberships,
        @Nullable UUID person,
        List<String> permissions) {}
