package com.educonnect.courses.assignments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Pupils who hand in one work. */
public record Group(@NotNull @Size(min = 1, max = 60) List<@NotNull UUID> pupils) {}
