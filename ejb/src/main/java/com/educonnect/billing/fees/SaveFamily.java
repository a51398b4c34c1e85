package com.educonnect.billing.fees;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Names a family and who pays for it; version 0 makes a new one. */
public record SaveFamily(
        @Min(0) int version, @NotBlank @Size(max = 200) String name, UUID payer) {}
