package com.educonnect.billing.fees;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One charge in the account of a family.
 *
 * @param kind fee, reduction, late, arrears, correction or transfer
 * @param feeKind of the fee it belongs to
 * @param instalment its place in the fee, from 1
 * @param amount below zero where less is owed by it
 * @param covered how much of it is paid or taken off
 * @param reversed whether a later row has undone it
 */
public record AccountItem(
        UUID id,
        String kind,
        @Nullable UUID fee,
        @Nullable String feeKind,
        @Nullable String name,
        @Nullable Integer instalment,
        @Nullable Integer instalments,
        @Nullable UUID pupil,
        @Nullable String pupilName,
        LocalDate dueOn,
        LocalDate madeOn,
        long amount,
        long covered,
        long open,
        @Nullable String reason,
        @Nullable UUID reverses,
        boolean reversed) {

    AccountItem openBy(long stillOpen) {
        return new AccountItem(
                id,
                kind,
                fee,
                feeKind,
                name,
                instalment,
                instalments,
                pupil,
                pupilName,
                dueOn,
                madeOn,
                amount,
                amount - stillOpen,
                stillOpen,
                reason,
                reverses,
                reversed);
    }
}
