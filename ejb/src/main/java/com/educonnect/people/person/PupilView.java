package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/** The file of a pupil on one screen. */
public record PupilView(
        PersonView person,
        @Nullable String admissionNumber,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        List<IdentifierView> identifiers,
        List<GuardianView> guardians,
        int version) {}
