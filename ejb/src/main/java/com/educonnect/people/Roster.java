package com.educonnect.people;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list of a class or group on a day. */
public record Roster(@JsonbProperty("class") UUID schoolClass, LocalDate date, List<Pupil> pupils) {

    /** @param n the list number */
    public record Pupil(
            UUID id,
            int n,
            String familyName,
            String givenNames,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String birthPrecision) {}
}
