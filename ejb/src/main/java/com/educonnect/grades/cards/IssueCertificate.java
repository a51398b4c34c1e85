package com.educonnect.grades.cards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks the school to attest something.
 *
 * @param year null for that of the pupil's last class
 * @param remark what the school adds in its own words, or null
 */
public record IssueCertificate(
        @NotNull UUID pupil,
        UUID year,
        @NotNull @Pattern(regexp = CertificateKind.NAMES) String kind,
        @Size(max = 300) String remark) {}
