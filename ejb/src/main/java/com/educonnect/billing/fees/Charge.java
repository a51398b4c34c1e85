package com.educonnect.billing.fees;

import com.educonnect.platform.Ids;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row to be added to a family's account.
 *
 * @param account what the ledger moves against the customers' account; null for a transfer, which stays among them
 */
public record Charge(
        UUID id,
        UUID family,
        UUID pupil,
        UUID fee,
        Integer instalment,
        String kind,
        long amount,
        LocalDate dueOn,
        String reason,
        UUID reduction,
        UUID transfer,
        UUID reverses,
        String account) {
    /** By the kind of the fee it is charged for. */
    public static Charge of(Owed owed, String kind, long amount, String account) {
        return new Charge(
                Ids.next(),
                owed.family(),
                owed.pupil(),
                owed.fee(),
                owed.instalment(),
                kind,
                amount,
                owed.dueOn(),
                null,
                null,
                null,
                null,
                account);
    }

    public Charge by(UUID reductionId) {
        return new Charge(
                id,
                family,
                pupil,
                fee,
                instalment,
                kind,
                amount,
                dueOn,
                reason,
                reductionId,
                transfer,
                reverses,
                account);
    }

    /** One instalment of one pupil's fee. */
    public record Owed(UUID family, UUID pupil, UUID fee, int instalment, LocalDate dueOn) {}
}
