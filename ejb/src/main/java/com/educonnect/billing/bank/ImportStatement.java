package com.educonnect.billing.bank;

import com.educonnect.platform.Rejected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.UUID;

/**
 * A statement as the bank gave it.
 *
 * @param content in base 64
 */
public record ImportStatement(
        @NotNull UUID seller,
        @NotNull @Pattern(regexp = "csv|camt053|mt940") String format,
        @NotBlank @Size(max = 200) String fileName,
        @NotBlank @Size(max = 5_000_000) String content) {
    byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException notBase64) {
            throw new Rejected(BankError.STATEMENT_UNREADABLE);
        }
    }
}
