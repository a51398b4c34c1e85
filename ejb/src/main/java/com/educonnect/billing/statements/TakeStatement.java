package com.educonnect.billing.statements;

import com.educonnect.platform.Rejected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Base64;

/**
 * What an operator's portal lets one download of some whole days, where the operator tells nothing otherwise.
 *
 * @param until the last day
 * @param content a table with a heading, in base 64
 */
public record TakeStatement(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 5_000_000) String content) {
    byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException notBase64) {
            throw new Rejected(StatementError.FILE_UNREADABLE);
        }
    }
}
