package com.educonnect.auth;

import jakarta.annotation.Nullable;

/**
 * A member after saving.
 *
 * @param secret the short secret of someone without e-mail and phone, told this once; else null
 */
public record SavedMember(MemberView member, @Nullable String secret) {}
