package com.educonnect.auth;

import java.util.List;
import java.util.UUID;

/**
 * A session as its owner sees it.
 *
 * @param token the access token
 * @param expiresIn seconds until the token is dead
 * @param membership the chosen membership, or null if there are several to choose from
 */
public record LoggedIn(
        String token, long expiresIn, UUID membership, List<MembershipView> memberships, boolean mustChangePassword) {}
