package com.educonnect.establishments;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A district as it should be.
 *
 * @param kind the country's own word: IEF, DRENA, délégation, sub-county …
 * @param code its official code, unique in the country, or null
 * @param administratorName with an e-mail, on creation: who is invited to administer it
 * @param version 0 to create, else the version read
 */
public record SaveDistrict(
        @NotBlank @Size(min = 2, max = 200) String name,
        @NotBlank @Size(max = 60) String kind,
        @Size(max = 40) String code,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        UUID parent,
        @Size(max = 200) String administratorName,
        @Email @Size(max = 254) String administratorEmail,
        @Pattern(regexp = "[a-z]{2,3}") String language,
        @PositiveOrZero int version) {}
