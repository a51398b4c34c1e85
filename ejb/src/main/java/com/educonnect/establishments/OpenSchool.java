package com.educonnect.establishments;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a district tells of a school that begins in it.
 *
 * @param slug the wanted host label; null derives one from the name
 * @param code the official code of the school (EMIS)
 * @param timeZone an IANA zone, such as Africa/Dakar
 */
public record OpenSchool(
        @NotBlank @Size(min = 2, max = 200) String name,
        @Size(max = 40) String slug,
        @NotBlank @Size(min = 2, max = 40) String code,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotBlank @Size(max = 60) String timeZone,
        @NotBlank @Size(max = 200) String contactName,
        @NotBlank @Email @Size(max = 254) String contactEmail,
        @Size(max = 30) String contactPhone) {
    SignUp in(UUID district) {
        return new SignUp(
                name,
                slug,
                code,
                country,
                language,
                currency,
                timeZone,
                contactName,
                contactEmail,
                contactPhone,
                district);
    }
}
