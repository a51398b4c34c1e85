package com.educonnect.billing.fees;

import com.educonnect.platform.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Carries what is open from one family's account to another's, each instalment with its day. */
@Dependent
class Transfers {
    @Inject
    FamilyAccounts accounts;

    @Inject
    Charges charges;

    @Inject
    School school;

    void ofPupil(FamilyView from, FamilyView to, UUID pupil, String reason) {
        var rows = new ArrayList<Charge>();
        accounts.of(from.id()).debts().stream()
                .filter(debt -> pupil.equals(debt.row().pupil()))
                .forEach(debt -> carry(rows, from, to, debt, reason));
        charges.add(rows, from.number() + " → " + to.number(), reason);
    }

    /** With what was paid ahead. */
    void ofAll(FamilyView from, FamilyView to, String reason) {
        var account = accounts.of(from.id());
        var rows = new ArrayList<Charge>();
        account.debts().forEach(debt -> carry(rows, from, to, debt, reason));
        if (account.left() > 0) {
            var transfer = Ids.next();
            rows.add(row(from, null, account.left(), school.today(), transfer, reason));
            rows.add(row(to, null, -account.left(), school.today(), transfer, reason));
        }
        charges.add(rows, from.number() + " → " + to.number(), reason);
    }

    private static void carry(List<Charge> rows, FamilyView from, FamilyView to, Account.Debt debt, String reason) {
        if (debt.open() > 0) {
            var transfer = Ids.next();
            var on = debt.row().dueOn();
            rows.add(row(from, debt.row(), -debt.open(), on, transfer, reason));
            rows.add(row(to, debt.row(), debt.open(), on, transfer, reason));
        }
    }

    /** @param of whose debt goes along; a late fee's or a correction's goes as a sum */
    private static Charge row(
            FamilyView family, AccountItem of, long amount, LocalDate on, UUID transfer, String reason) {
        var ofFee = of != null && of.fee() != null && !of.kind().equals("late");
        return new Charge(
                Ids.next(),
                family.id(),
                of == null ? null : of.pupil(),
                ofFee ? of.fee() : null,
                ofFee ? of.instalment() - 1 : null,
                "transfer",
                amount,
                on,
                reason,
                null,
                transfer,
                null,
                null);
    }
}
