package com.educonnect.grades.cards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks how a card of this class would look with these options; the figures are those of the moment. */
public record PreviewCard(
        @NotNull UUID schoolClass,
        @NotNull UUID period,
        @NotNull @Valid CardOptions options) {}
