package com.educonnect.people.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Creates a person or changes what is known of him or her. Only one name is needed. */
public record SavePerson(
        int version,
        @Size(max = 100) String familyName,
        @Size(max = 150) String givenNames,
        @Size(max = 100) String middleName,
        @Size(max = 100) String preferredName,
        @Pattern(regexp = "F|M") String sex,
        LocalDate birthDate,
        @Pattern(regexp = "day|month|year") String birthPrecision,
        @Size(max = 120) String birthPlace,
        @Pattern(regexp = "[A-Z]{2}") String nationality,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @Size(max = 40) String secondPhone,
        @Size(max = 300) String address,
        @Pattern(regexp = "[a-z]{2,3}") String language) {}
