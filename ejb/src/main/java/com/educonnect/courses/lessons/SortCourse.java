package com.educonnect.courses.lessons;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All modules of a course with all their lessons, in the order that they are to have. */
public record SortCourse(@NotNull @Size(max = 1000) List<@NotNull @Valid Sorted> modules) {
    /** A module and its lessons. */
    public record Sorted(
            @NotNull UUID id, @NotNull @Size(max = 1000) List<@NotNull UUID> lessons) {}
}
