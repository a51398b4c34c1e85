package com.educonnect.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks for a transfer, which is the asking school's consent.
 *
 * @param side {@code giving} or {@code receiving}: what the caller's school would do
 * @param school the other school's short name, as in its address
 * @param kind of the identifier, such as {@code matricule}
 * @param filing by the giving school, for another country: what the authority was told or has authorised
 * @param leavesOn the first day the pupil is no longer in the giving school
 */
public record AskTransfer(
        @NotNull @Pattern(regexp = "giving|receiving") String side,
        @NotBlank @Size(max = 40) String school,
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 80) String identifier,
        @NotNull LocalDate leavesOn,
        @NotNull @Size(min = 10, max = 500) String reason,
        @Size(min = 3, max = 120) String filing) {}
