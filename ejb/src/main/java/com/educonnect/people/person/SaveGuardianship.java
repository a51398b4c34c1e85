package com.educonnect.people.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Makes somebody a pupil's guardian or changes the rights that go with it. */
public record SaveGuardianship(
        int version,
        @NotNull UUID pupil,
        @NotNull UUID guardian,

        @NotNull @Pattern(regexp = "mother|father|grandparent|aunt_uncle|sibling|tutor|foster|other")
        String relation,

        boolean custody,
        boolean mayBeContacted,
        boolean mayCollect,
        boolean livesWith,
        boolean pays,
        @Min(0) @Max(99) int position,
        LocalDate endedOn,
        @Size(max = 300) String endedReason) {}
