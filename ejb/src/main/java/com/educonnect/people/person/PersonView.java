package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

public record PersonView(
        UUID id,
        String familyName,
        String givenNames,
        @Nullable String middleName,
        @Nullable String preferredName,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        String birthPrecision,
        @Nullable String birthPlace,
        @Nullable String nationality,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String secondPhone,
        @Nullable String address,
        @Nullable String language,
        int version) {}
