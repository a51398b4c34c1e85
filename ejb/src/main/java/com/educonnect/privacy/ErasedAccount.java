package com.educonnect.privacy;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of the account of an erased pupil's family. A receipt is a voucher of the school's books, which OHADA's uniform
 * act on accounting has kept for ten years (AUDCIF, art. 24; CCJA, 3rd chamber, no. 350/2020) and no other country that was
 * looked at for less than five: number, amount, day and who paid stay, and so do the entries, which nobody may change (art.
 * 22, 2°). The pupil's names and numbers on it go, as does the payer's phone where no child of the family is left. A family
 * that owes or is owed nothing loses its name too; who still owes is named.
 */
@Dependent
class ErasedAccount {
    private static final String CHILD_OF = """
            WHERE r.family_id IN (SELECT m.family_id FROM family_pupil m WHERE m.pupil_id = ?)
            """;

    /** On the paper a pupil has no id, but a name, and stands beside brothers and sisters. */
    private static final String RECEIPTS = """
            UPDATE fee_receipt r SET snapshot = r.snapshot || jsonb_build_object(
                'pupils', (SELECT coalesce(jsonb_agg(CASE WHEN c.value ->> 'name' IN (%1$s)
                        THEN jsonb_build_object('name', '—', 'className', c.value -> 'className') ELSE c.value END
                        ORDER BY c.n), '[]')
                    FROM jsonb_array_elements(r.snapshot -> 'pupils') WITH ORDINALITY c (value, n)),
                'items', (SELECT coalesce(jsonb_agg(CASE WHEN i.value ->> 'pupil' IN (%1$s)
                        THEN i.value || jsonb_build_object('pupil', '—') ELSE i.value END ORDER BY i.n), '[]')
                    FROM jsonb_array_elements(r.snapshot -> 'items') WITH ORDINALITY i (value, n)))
            FROM person p
            """.formatted(
                            "concat_ws(' ', p.family_name, nullif(p.given_names, '')),"
                                    + " concat_ws(' ', nullif(p.given_names, ''), p.family_name), p.family_name, nullif(p.given_names, '')")
            + CHILD_OF + " AND p.id = ?";

    /** Families of the pupil without another child whose name is known. */
    private static final String LAST = """
            SELECT m.family_id FROM family_pupil m WHERE m.pupil_id = ? AND NOT EXISTS (
                SELECT FROM family_pupil o JOIN person p ON p.id = o.pupil_id
                WHERE o.family_id = m.family_id AND o.pupil_id <> m.pupil_id AND p.family_name <> '—')
            """;

    private static final List<String> OF_LAST = List.of(
            "UPDATE fee_receipt SET snapshot = snapshot || '{\"payerPhone\": null}' WHERE family_id IN (" + LAST + ")",
            "UPDATE payment SET payer_phone = NULL, payer_name = NULL, version = version + 1 WHERE subject = 'fee_account'"
                    + " AND state NOT IN ('created', 'sent', 'pending', 'unknown') AND subject_id IN (" + LAST + ")",
            "UPDATE family f SET name = '—', version = version + 1 WHERE id IN (" + LAST + ") AND"
                    + " (SELECT coalesce(sum(c.amount), 0) FROM fee_charge c WHERE c.family_id = f.id)"
                    + " = (SELECT coalesce(sum(r.amount), 0) FROM fee_receipt r WHERE r.family_id = f.id"
                    + " AND r.voided_on IS NULL)");

    @Inject
    @TenantData
    Sql sql;

    /** Before the pupil is blanked: by the name it is found on receipts. */
    void erase(UUID pupil) {
        sql.update(RECEIPTS, pupil, pupil);
        OF_LAST.forEach(statement -> sql.update(statement, pupil));
    }
}
