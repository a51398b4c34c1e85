package com.educonnect.billing.bank;

import com.educonnect.platform.Rejected;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;

/** The forms in which banks give statements. */
public enum StatementFormat {
    CSV {
        @Override
        List<Movement> parse(byte[] content) {
            return TableStatement.read(content);
        }
    },
    CAMT053 {
        @Override
        List<Movement> parse(byte[] content) {
            return CamtStatement.read(content);
        }
    },
    MT940 {
        @Override
        List<Movement> parse(byte[] content) {
            return SwiftStatement.read(content);
        }
    };

    abstract List<Movement> parse(byte[] content);

    /** All lines, or a refusal: half a statement is none. */
    List<Movement> read(byte[] content) {
        try {
            var movements = parse(content);
            if (movements.isEmpty()) {
                throw new Rejected(BankError.STATEMENT_UNREADABLE);
            }
            return movements;
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw new Rejected(BankError.STATEMENT_UNREADABLE);
        }
    }

    static StatementFormat of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
