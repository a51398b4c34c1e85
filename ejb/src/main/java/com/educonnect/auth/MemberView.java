package com.educonnect.auth;

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
        String email,
        String phone,
        String username,
        List<String> roles,
        UUID person,
        int version) {}
