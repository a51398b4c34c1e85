package com.educonnect.establishments.transfers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The end of a proposal: accepted or refused by the taking district, withdrawn by the giving one.
 *
 * @param answer what the other side is told, or null
 */
public record DecideTransfer(
        @NotNull @Pattern(regexp = "accepted|refused|withdrawn")
        String state,

        @Size(max = 300) String answer) {}
