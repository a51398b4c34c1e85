package com.educonnect.establishments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Suspends a school, lets it be read only, or opens it again, for a reason that is kept. */
public record ChangeState(
        @NotNull @Pattern(regexp = "open|readonly|suspended")
        String state,

        @NotBlank @Size(max = 300) String reason) {}
