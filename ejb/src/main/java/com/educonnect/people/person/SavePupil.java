package com.educonnect.people.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Admits a pupil or changes the file, person and all.
 *
 * @param confirmHomonym that there is somebody of the same name and birth date is known, and this is another child
 */
public record SavePupil(
        int version,
        @NotNull @Valid SavePerson person,
        @Size(max = 40) String admissionNumber,
        LocalDate enteredOn,
        boolean confirmHomonym) {}
