package com.educonnect.auth.session;

import java.time.Instant;
import java.util.UUID;

/** The part of a session's row that rotation works on. */
record SessionRow(
        UUID id,
        UUID identity,
        int number,
        byte[] hash,
        byte[] previousHash,
        Instant refreshedAt,
        Instant expiresAt,
        Instant revokedAt) {}
