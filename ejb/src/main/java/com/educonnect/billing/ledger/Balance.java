package com.educonnect.billing.ledger;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** What an account, or one party's part of it, holds in one currency: debit less credit, in minor units. */
public record Balance(
        String account, String label, @Nullable UUID party, String currency, long debit, long credit, long balance) {}
