package com.educonnect.billing.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is undone. */
public record GiveReason(@NotBlank @Size(min = 5, max = 300) String reason) {}
