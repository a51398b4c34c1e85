package com.educonnect.billing.fees;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads single rows of accounts. */
@Dependent
class ChargeRepository {
    private static final String SELECT =
            "SELECT c.id, c.family_id, c.pupil_id, c.fee_id, c.instalment, c.kind, c.amount,"
                    + " c.due_on, c.reason, c.reduction_id, c.transfer_id, c.reverses_id FROM fee_charge c";

    @Inject
    @TenantData
    Sql sql;

    Optional<Charge> find(UUID id) {
        return sql.find(SELECT + " WHERE c.id = ?", ChargeRepository::read, id);
    }

    void requireSame(Charge known, UUID family, String kind, long amount) {
        if (!known.family().equals(family) || !known.kind().equals(kind) || known.amount() != amount) {
            throw new Rejected(FeesError.CHARGE_IS_FIXED);
        }
    }

    /** What a reduction took off of instalments that come due on that day or later, as far as it stands. */
    List<Charge> standing(UUID reduction, LocalDate from) {
        return sql.query(
                SELECT + " WHERE c.reduction_id = ? AND c.due_on >= ? AND c.reverses_id IS NULL"
                        + " AND NOT EXISTS (SELECT FROM fee_charge r WHERE r.reverses_id = c.id) ORDER BY c.id",
                ChargeRepository::read,
                reduction,
                from);
    }

    /** What makes up the debt of that row's instalment in that family's account. */
    List<Charge> standing(UUID family, AccountItem of) {
        return sql.query(
                SELECT + " WHERE c.family_id = ? AND c.pupil_id = ? AND c.fee_id = ? AND c.instalment = ?"
                        + " AND c.kind <> 'late' AND c.reverses_id IS NULL"
                        + " AND NOT EXISTS (SELECT FROM fee_charge r WHERE r.reverses_id = c.id) ORDER BY c.id",
                ChargeRepository::read,
                family,
                of.pupil(),
                of.fee(),
                of.instalment() - 1);
    }

    private static Charge read(ResultSet row) throws SQLException {
        return new Charge(
                row.getObject("id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getObject("pupil_id", UUID.class),
                row.getObject("fee_id", UUID.class),
                row.getObject("instalment", Integer.class),
                row.getString("kind"),
                row.getLong("amount"),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("reduction_id", UUID.class),
                row.getObject("transfer_id", UUID.class),
                row.getObject("reverses_id", UUID.class),
                null);
    }
}
