package com.educonnect.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Makes someone a member of the school, or changes what a member is there. Contact and name are only read when a member
 * is made: they belong to the person, who may be at home elsewhere too.
 *
 * @param username for a pupil or guardian who has neither e-mail nor phone
 * @param version 0 or absent to make, the version that was read to change
 */
public record SaveMember(
        @Email @Size(max = 254) String email,
        @Size(max = 25) String phone,
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,39}") String username,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 3) List<String> roles,
        UUID person,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        Integer version) {
    boolean makes() {
        return version == null || version == 0;
    }
}
