package com.educonnect.grades.sealing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Ends a period for a class: from now on no mark of its pupils moves in it. */
public record SealPeriod(@NotNull UUID schoolClass, @NotNull UUID period) {}
