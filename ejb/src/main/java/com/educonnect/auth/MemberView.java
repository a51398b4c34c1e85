package com.educonnect.auth;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.UUID;

/**
 * Someone who may log in to a school.
 *
 * @param username for those without e-mail and phone
 * @param person the person of the school who it is, or null
 */
public record MemberView(
        UUID id,
        @JsonbTransient UUID identity,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String username,
        List<String> roles,
        @Nullable UUID person,
        int version) {}
