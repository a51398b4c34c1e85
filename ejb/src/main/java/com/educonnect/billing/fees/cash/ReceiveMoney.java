package com.educonnect.billing.fees.cash;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Money that somebody hands over, or that was seen on the school's account.
 *
 * @param amount in minor units of the school's currency
 * @param on when it came; cash always comes today
 * @param payerName who brought it, guardian or not
 * @param reference of the cheque, the transfer or the receipt book; cash may go without
 */
public record ReceiveMoney(
        @NotNull @Pattern(regexp = "cash|cheque|bank-transfer")
        String way,

        @Positive long amount,
        @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String payerName,
        @Size(max = 30) String payerPhone,
        @Size(max = 100) String reference) {}
