package com.educonnect.grades.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** When the council sits, who leads it, who was there, and what it remarked on the class as a whole. */
public record SaveCouncil(
        @Min(0) int version,
        LocalDate heldOn,
        @Size(max = 120) String chairedBy,

        @NotNull @Size(max = 60) List<Meeting.@NotNull @Valid Attendee> attendance,

        @Size(max = 4000) String remarks) {}
