package com.educonnect.auth;

import java.util.UUID;

/**
 * The login of somebody without e-mail and phone, whose secret can be renewed and printed.
 *
 * @param member the membership that the secret is renewed of
 */
public record PaperLogin(UUID member, UUID person, String username) {}
