package com.educonnect.people.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Creates a school year or changes it. {@code version} is the one read, 0 for a new year. */
public record SaveYear(
        int version,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Pattern(regexp = "draft|open|closed") String state,
        @NotNull @Size(max = 7) List<@NotNull DayOfWeek> weekend) {
    boolean matches(SchoolYear year) {
        return name.strip().equals(year.name())
                && startsOn.equals(year.startsOn())
                && endsOn.equals(year.endsOn())
                && year.state().id().equals(state)
                && Set.copyOf(weekend).equals(year.weekend());
    }
}
