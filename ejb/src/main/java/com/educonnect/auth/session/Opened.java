package com.educonnect.auth.session;

import java.util.UUID;

/** A session that was begun or carried on: the refresh token is told here and never again. */
public record Opened(UUID session, String refreshToken) {}
