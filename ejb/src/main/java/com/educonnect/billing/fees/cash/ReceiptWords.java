package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.Account;
import com.educonnect.billing.fees.Coverage;
import com.educonnect.billing.fees.FamilyAccounts;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.invoices.InWords;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Says what a receipt says: who paid by what, what it covers, and what is still owed. */
@Dependent
class ReceiptWords {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    FamilyAccounts accounts;

    @Inject
    School school;

    @Inject
    Tenants tenants;

    UUID actor() {
        return tenants.actor().identity();
    }

    /** Before the receipt itself is in the account. */
    ReceiptDocument document(UUID family, Receiving.Came came, String number) {
        var account = accounts.of(family);
        var amount = came.amount();
        var language = school.language();
        var named = sql.find(
                        "SELECT number, name FROM family WHERE id = ?",
                        row -> List.of(row.getString(1), row.getString(2)),
                        family)
                .orElseThrow();
        var paid = payment(came.payment());
        return new ReceiptDocument(
                number,
                language,
                school.head(),
                named.get(0),
                named.get(1),
                pupils(family),
                paid.payer() == null ? named.get(1) : paid.payer(),
                paid.phone(),
                came.provider(),
                paid.reference(),
                came.on(),
                items(account, amount.minor()),
                amount.minor(),
                amount.currency().getCurrencyCode(),
                InWords.of(amount, Locale.of(language)),
                account.balance() - amount.minor(),
                cashier());
    }

    private record Paid(String payer, String phone, String reference) {}

    private Paid payment(UUID id) {
        return sql.find(
                        "SELECT payer_name, payer_phone, provider_reference FROM payment WHERE id = ?",
                        row -> new Paid(row.getString(1), row.getString(2), row.getString(3)),
                        id)
                .orElseThrow();
    }

    /** The name of whoever takes the money; none where a provider brings it. */
    String cashier() {
        return sql.find(
                        "SELECT concat_ws(' ', nullif(given_names, ''), family_name) FROM person WHERE id = ?",
                        row -> row.getString(1),
                        tenants.actor().person())
                .orElse(null);
    }

    private List<ReceiptDocument.Child> pupils(UUID family) {
        return sql.query(
                """
                SELECT concat_ws(' ', nullif(p.given_names, ''), p.family_name), u.admission_number,
                       (SELECT c.name FROM enrollment e JOIN school_class c ON c.id = e.school_class_id
                         WHERE e.pupil_id = p.id AND e.kind = 'class' ORDER BY e.starts_on DESC LIMIT 1)
                  FROM family_pupil m JOIN person p ON p.id = m.pupil_id JOIN pupil u ON u.person_id = p.id
                 WHERE m.family_id = ? ORDER BY p.birth_date, p.sort_key, p.id
                """, row -> new ReceiptDocument.Child(row.getString(1), row.getString(2), row.getString(3)), family);
    }

    /** The oldest open debts, as far as the money goes, then what is paid ahead. */
    private static List<ReceiptItem> items(Account account, long amount) {
        var debts = account.debts().stream().filter(debt -> debt.open() > 0).toList();
        var coverage = Coverage.of(debts.stream().map(Account.Debt::open).toList(), amount);
        var items = new ArrayList<ReceiptItem>();
        for (var i = 0; i < debts.size() && coverage.covered().get(i) > 0; i++) {
            var row = debts.get(i).row();
            items.add(new ReceiptItem(
                    row.name(),
                    row.feeKind(),
                    row.instalment(),
                    row.pupilName(),
                    row.dueOn(),
                    coverage.covered().get(i)));
        }
        if (coverage.left() > 0) {
            items.add(new ReceiptItem(null, null, null, null, null, coverage.left()));
        }
        return List.copyOf(items);
    }
}
