package com.educonnect.billing.fees;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads families' accounts. */
@Dependent
public class FamilyAccounts {
    private static final String ROWS = """
            SELECT c.id, c.kind, c.fee_id, f.kind AS fee_kind, f.name, c.instalment + 1 AS instalment,
                   jsonb_array_length(f.instalments) AS instalments, c.pupil_id,
                   concat_ws(' ', nullif(p.given_names, ''), p.family_name) AS pupil_name, c.due_on, c.made_on, c.amount, c.reason,
                   c.reverses_id, EXISTS (SELECT FROM fee_charge r WHERE r.reverses_id = c.id) AS reversed
              FROM fee_charge c
              LEFT JOIN fee f ON f.id = c.fee_id
              LEFT JOIN person p ON p.id = c.pupil_id
             WHERE c.family_id = ? ORDER BY c.due_on, c.made_at, c.kind = 'reduction', c.id
            """;

    @Inject
    @TenantData
    Sql sql;

    public Account of(UUID family) {
        return new Account(sql.query(ROWS, FamilyAccounts::item, family), received(family));
    }

    private long received(UUID family) {
        return sql.find(
                        "SELECT coalesce(sum(amount), 0) FROM fee_receipt WHERE family_id = ? AND voided_on IS NULL",
                        row -> row.getLong(1),
                        family)
                .orElseThrow();
    }

    private static AccountItem item(ResultSet row) throws SQLException {
        var amount = row.getLong("amount");
        return new AccountItem(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("fee_id", UUID.class),
                row.getString("fee_kind"),
                row.getString("name"),
                row.getObject("instalment", Integer.class),
                row.getObject("instalments", Integer.class),
                row.getObject("pupil_id", UUID.class),
                row.getObject("pupil_id") == null ? null : row.getString("pupil_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("made_on", LocalDate.class),
                amount,
                0,
                0,
                row.getString("reason"),
                row.getObject("reverses_id", UUID.class),
                row.getBoolean("reversed"));
    }
}
