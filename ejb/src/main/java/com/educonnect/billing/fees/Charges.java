package com.educonnect.billing.fees;

import com.educonnect.billing.ledger.Chart;
import com.educonnect.billing.ledger.Entry;
import com.educonnect.billing.ledger.Journal;
import com.educonnect.billing.ledger.LedgerService;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Adds rows to families' accounts and writes them in the books, in one entry for all. */
@Dependent
public class Charges {
    /** Less earned: reductions that the school gives. */
    public static final String REDUCTIONS = "7069";
    /** What the State owes for a pupil whom it has sent. */
    public static final String STATE = "4495";

    public static final String LATE = "7078";
    public static final String OTHER = "7068";
    /** What was owed before these books were begun. */
    public static final String BROUGHT_FORWARD = "121";

    private static final String SOURCE = "fee_charge";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    LedgerService ledger;

    @Inject
    Tenants tenants;

    @Inject
    School school;

    /** What a reduction by that rule moves: the State's debt, or less is earned. */
    public static String reduction(String rule) {
        return rule.equals("state") ? STATE : REDUCTIONS;
    }

    /** Those that were not there yet; what was charged once is not charged again. */
    public List<Charge> add(List<Charge> asked, String document, String memo) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var added = Set.copyOf(insert(asked));
        var charges =
                asked.stream().filter(charge -> added.contains(charge.id())).toList();
        if (!charges.isEmpty()) {
            book(charges, document, memo);
        }
        return charges;
    }

    private List<UUID> insert(List<Charge> charges) {
        return sql.query(
                """
                INSERT INTO fee_charge (id, family_id, pupil_id, fee_id, instalment, kind, amount, due_on, reason,
                    reduction_id, transfer_id, reverses_id, currency, made_on, made_by)
                SELECT c.id, c.family_id, c.pupil_id, c.fee_id, c.instalment, c.kind, c.amount, c.due_on, c.reason,
                       c.reduction_id, c.transfer_id, c.reverses_id, a.currency, a.today, a.actor
                  FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::bigint[], ?::date[],
                           ?::text[], ?::uuid[], ?::uuid[], ?::uuid[]) AS c (id, family_id, pupil_id, fee_id, instalment,
                           kind, amount, due_on, reason, reduction_id, transfer_id, reverses_id),
                       (SELECT ?::text AS currency, ?::date AS today, ?::uuid AS actor) a
                    ON CONFLICT DO NOTHING RETURNING id
                """,
                row -> row.getObject(1, UUID.class),
                column("uuid", charges, Charge::id),
                column("uuid", charges, Charge::family),
                column("uuid", charges, Charge::pupil),
                column("uuid", charges, Charge::fee),
                column("int", charges, Charge::instalment),
                column("text", charges, Charge::kind),
                column("bigint", charges, Charge::amount),
                column("date", charges, charge -> charge.dueOn().toString()),
                column("text", charges, Charge::reason),
                column("uuid", charges, Charge::reduction),
                column("uuid", charges, Charge::transfer),
                column("uuid", charges, Charge::reverses),
                school.currency().getCurrencyCode(),
                school.today(),
                tenants.actor().identity());
    }

    private static Sql.Array column(String type, List<Charge> charges, Function<Charge, Object> value) {
        return new Sql.Array(
                type.equals("date") ? "text" : type, charges.stream().map(value).toArray());
    }

    private void book(List<Charge> charges, String document, String memo) {
        var families = new TreeMap<UUID, Long>();
        var accounts = new TreeMap<String, Long>();
        for (var charge : charges) {
            families.merge(charge.family(), charge.amount(), Math::addExact);
            if (charge.account() != null) {
                accounts.merge(charge.account(), charge.amount(), Math::addExact);
            }
        }
        var entry = Entry.of(Journal.SALES, school.today(), school.currency(), document, memo);
        for (var each : families.entrySet()) {
            entry = entry.debit(Chart.CUSTOMERS, each.getKey(), school.money(each.getValue()));
        }
        for (var each : accounts.entrySet()) {
            entry = entry.credit(each.getKey(), null, school.money(each.getValue()));
        }
        if (!entry.lines().isEmpty()) {
            ledger.post(entry.from(SOURCE, charges.getFirst().id(), "charged"));
        }
    }
}
