package com.educonnect.auth;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * One place where someone is at home: a school, a district, or the operator (then both are null).
 *
 * @param school the school's name, its host's first label and its tenant id, or null
 */
public record MembershipView(
        UUID id, @Nullable School school, @Nullable District district, List<String> roles) {
    /** The school of a membership. */
    public record School(UUID id, String name, String slug, String language) {}

    /** The district of a membership. */
    public record District(UUID id, String name) {}
}
