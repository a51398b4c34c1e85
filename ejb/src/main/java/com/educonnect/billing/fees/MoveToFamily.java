package com.educonnect.billing.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A pupil goes to the account of another family.
 *
 * @param withBalance whether what is open of the pupil goes along
 */
public record MoveToFamily(
        boolean withBalance,
        @NotBlank @Size(min = 5, max = 300) String reason) {}
