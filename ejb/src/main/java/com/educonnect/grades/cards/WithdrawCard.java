package com.educonnect.grades.cards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says why a card does not stand any more. */
public record WithdrawCard(
        @NotBlank @Size(min = 10, max = 500) String reason) {}
