package com.educonnect.billing.ledger;

import com.educonnect.billing.Money;
import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * One line of an entry.
 *
 * @param party whose account it is, where an account is kept for each customer
 * @param amount in minor units of the entry's currency: above zero in debit, below in credit
 */
public record Line(String account, @Nullable UUID party, long amount) {
    public static Line debit(String account, UUID party, Money amount) {
        return new Line(account, party, amount.minor());
    }

    public static Line credit(String account, UUID party, Money amount) {
        return new Line(account, party, amount.negated().minor());
    }

    Line reversed() {
        return new Line(account, party, Math.negateExact(amount));
    }
}
