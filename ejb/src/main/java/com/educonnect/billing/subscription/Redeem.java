package com.educonnect.billing.subscription;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code of a voucher, as it is printed. */
public record Redeem(@NotBlank @Size(max = 40) String code) {}
