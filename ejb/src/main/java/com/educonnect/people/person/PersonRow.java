package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person in a list, with what tells homonyms apart: birth date, admission number, class.
 *
 * @param kinds pupil, staff, guardian: any of them, or none yet
 */
public record PersonRow(
        UUID id,
        String familyName,
        String givenNames,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        String birthPrecision,
        List<String> kinds,
        @Nullable String admissionNumber,
        @Nullable String className) {}
