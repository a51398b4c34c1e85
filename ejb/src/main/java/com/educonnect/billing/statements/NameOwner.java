package com.educonnect.billing.statements;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Whose the money is that nobody had booked.
 *
 * @param subject what kind of thing it pays, such as invoice
 */
public record NameOwner(
        @NotNull @Pattern(regexp = "[a-z_]{3,30}") String subject,
        @NotNull UUID subjectId) {}
