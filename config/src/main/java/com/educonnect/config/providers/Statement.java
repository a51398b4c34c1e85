package com.educonnect.config.providers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a provider's own list of payments says, with the two lines that are not as they should be. */
final class Statement {
    private Statement() {}

    /** Those of a time, the end left out. */
    static List<Charge> lines(List<Charge> charges, Instant from, Instant until) {
        return charges.stream()
                .filter(Charge::moved)
                .filter(charge -> charge.scenario() != Scenario.NOT_ON_STATEMENT)
                .filter(charge ->
                        !charge.openedAt().isBefore(from) && charge.openedAt().isBefore(until))
                .toList();
    }

    static BigDecimal amount(Charge charge) {
        return charge.scenario() == Scenario.OTHER_ON_STATEMENT
                ? charge.amount().subtract(BigDecimal.ONE)
                : charge.amount();
    }
}
