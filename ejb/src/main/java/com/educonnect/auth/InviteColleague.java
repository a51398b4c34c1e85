package com.educonnect.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Somebody who shall handle the operator's money. */
public record InviteColleague(
        @NotNull @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "fr|en") String language) {}
