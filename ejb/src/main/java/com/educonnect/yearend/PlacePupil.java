package com.educonnect.yearend;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Decides of a pupil where no council has, or chooses the class.
 *
 * @param decision null where the council has decided
 * @param to a class of the year that ends, whose successor takes the pupil; null for the usual one
 * @param leaves goes to another school
 */
public record PlacePupil(
        @Pattern(regexp = "passes|repeats|oriented|excluded")
        String decision,

        UUID to,
        boolean leaves) {}
