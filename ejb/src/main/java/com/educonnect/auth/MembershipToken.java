package com.educonnect.auth;

/**
 * An access token for one membership.
 *
 * @param expiresIn seconds until the token is dead
 */
public record MembershipToken(String token, long expiresIn) {}
