package com.educonnect.grades.cards;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Asks for the cards of these classes in a period, which must be sealed for each. */
public record StartPrinting(
        @NotNull UUID period, @NotEmpty @Size(max = 300) List<@NotNull UUID> classes) {}
