package com.educonnect.billing.fees;

import com.educonnect.billing.fees.plan.FeeKind;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Undoes rows of accounts by further ones, in the accounts of the ledger that they had moved. */
@Dependent
public class Reversals {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    ChargeRepository rows;

    @Inject
    Charges charges;

    /** Those that were not undone before. */
    List<Charge> undo(List<Charge> done, String document, String reason) {
        return charges.add(of(done, reason), document, reason);
    }

    /** The rows that would undo them. */
    List<Charge> of(List<Charge> done, String reason) {
        return done.stream().map(row -> reversal(row, reason)).toList();
    }

    /** What a reduction took off of instalments that come due on that day or later. */
    public List<Charge> undo(UUID reduction, LocalDate from, String reason) {
        return undo(rows.standing(reduction, from), reason, reason);
    }

    private Charge reversal(Charge row, String reason) {
        return new Charge(
                Ids.next(),
                row.family(),
                row.pupil(),
                row.fee(),
                row.instalment(),
                row.kind(),
                Math.negateExact(row.amount()),
                row.dueOn(),
                reason,
                row.reduction(),
                null,
                row.id(),
                counterpart(row.id()));
    }

    private String counterpart(UUID charge) {
        return sql.find("""
                        SELECT c.kind, f.kind, r.rule FROM fee_charge c
                          LEFT JOIN fee f ON f.id = c.fee_id
                          LEFT JOIN fee_reduction r ON r.id = c.reduction_id
                         WHERE c.id = ?
                        """, row -> counterpart(row.getString(1), row.getString(2), row.getString(3)), charge)
                .orElseThrow();
    }

    private static String counterpart(String kind, String fee, String rule) {
        return switch (kind) {
            case "fee" -> FeeKind.of(fee).account();
            case "correction" -> fee == null ? Charges.OTHER : FeeKind.of(fee).account();
            case "reduction" -> Charges.reduction(rule);
            case "late" -> Charges.LATE;
            case "arrears" -> Charges.BROUGHT_FORWARD;
            default -> Charges.OTHER;
        };
    }
}
