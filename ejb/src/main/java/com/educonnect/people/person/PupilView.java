package com.educonnect.people.person;

import java.time.LocalDate;
import java.util.List;

/** The file of a pupil on one screen. */
public record PupilView(
        PersonView person,
        String admissionNumber,
        LocalDate enteredOn,
        LocalDate leftOn,
        String leftReason,
        List<IdentifierView> identifiers,
        List<GuardianView> guardians,
        int version) {}
