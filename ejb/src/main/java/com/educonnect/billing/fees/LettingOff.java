package com.educonnect.billing.fees;

import com.educonnect.billing.fees.plan.FeeKind;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Lets off what was to come of a pupil's fees, from the last instalment back. One that goes as a whole is undone with its
 * reductions, so that neither income nor the State's debt is left of it; of the last one touched, a part may be taken off.
 */
@Dependent
class LettingOff {
    @Inject
    FamilyAccounts accounts;

    @Inject
    ChargeRepository rows;

    @Inject
    Reversals reversals;

    @Inject
    Charges charges;

    /** All in one entry of the books. @param off in minor units, no more than was to come from that day on */
    void of(FamilyView family, UUID pupil, LocalDate from, long off, String reason) {
        var left = off;
        var made = new ArrayList<Charge>();
        for (var debt : toCome(family, pupil, from).reversed()) {
            var part = Math.min(left, debt.net());
            if (part > 0) {
                made.addAll(
                        part == debt.net() ? whole(debt, family, reason) : List.of(part(debt, family, part, reason)));
                left -= part;
            }
        }
        if (left > 0) {
            throw new Rejected(FeesError.MORE_THAN_TO_COME);
        }
        charges.add(made, family.number(), reason);
    }

    private List<Account.Debt> toCome(FamilyView family, UUID pupil, LocalDate from) {
        return accounts.of(family.id()).debts().stream()
                .filter(debt -> pupil.equals(debt.row().pupil())
                        && debt.row().fee() != null
                        && !debt.row().kind().equals("late")
                        && !debt.row().dueOn().isBefore(from))
                .toList();
    }

    /** What came from another family's account cannot be undone, only taken off. */
    private List<Charge> whole(Account.Debt debt, FamilyView family, String reason) {
        var standing = rows.standing(family.id(), debt.row());
        return standing.stream().anyMatch(row -> row.kind().equals("transfer"))
                ? List.of(part(debt, family, debt.net(), reason))
                : reversals.of(standing, reason);
    }

    private static Charge part(Account.Debt debt, FamilyView family, long amount, String reason) {
        var row = debt.row();
        return new Charge(
                Ids.next(),
                family.id(),
                row.pupil(),
                row.fee(),
                row.instalment() - 1,
                "correction",
                -amount,
                row.dueOn(),
                reason,
                null,
                null,
                null,
                FeeKind.of(row.feeKind()).account());
    }
}
