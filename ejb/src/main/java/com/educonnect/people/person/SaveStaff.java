package com.educonnect.people.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Takes somebody on or changes the file, person and all. */
public record SaveStaff(
        int version,
        @NotNull @Valid SavePerson person,
        @Size(max = 80) String title,
        LocalDate enteredOn,
        LocalDate leftOn) {}
