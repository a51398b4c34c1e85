package com.educonnect.auth;

import java.util.Set;
import java.util.UUID;

/** Whom to make a member, and as what. */
public record Invitation(String email, String phone, String name, Set<Role> roles, UUID person, String language) {}
