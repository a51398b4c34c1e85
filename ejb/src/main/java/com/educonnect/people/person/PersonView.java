package com.educonnect.people.person;

import java.time.LocalDate;
import java.util.UUID;

public record PersonView(
        UUID id,
        String familyName,
        String givenNames,
        String middleName,
        String preferredName,
        String sex,
        LocalDate birthDate,
        String birthPrecision,
        String birthPlace,
        String nationality,
        String email,
        String phone,
        String secondPhone,
        String address,
        String language,
        int version) {}
