package com.educonnect.billing.fees;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A family's account, worked out: each instalment with what was taken off it is one debt, what is paid covers the oldest
 * first. Whatever makes the family owe less without belonging to an instalment counts like money.
 */
public final class Account {
    private final List<AccountItem> rows;
    private final long received;
    private final Map<String, Long> nets = new LinkedHashMap<>();
    private final Map<String, Long> covered = new HashMap<>();
    private long left;

    /**
     * @param rows the oldest due first
     * @param received the sum of all receipts that stand
     */
    Account(List<AccountItem> rows, long received) {
        this.rows = rows;
        this.received = received;
        rows.forEach(row -> nets.merge(key(row), row.amount(), Math::addExact));
        cover();
    }

    /** What belongs to one debt: a pupil's instalment with its reductions, or a row with what has undone it. */
    static String key(AccountItem row) {
        if (row.fee() != null && !row.kind().equals("late")) {
            return row.pupil() + " " + row.fee() + " " + row.instalment();
        }
        return (row.reverses() == null ? row.id() : row.reverses()).toString();
    }

    private void cover() {
        var debts = nets.entrySet().stream().filter(each -> each.getValue() > 0).toList();
        var sum = received
                - nets.values().stream()
                        .filter(net -> net < 0)
                        .mapToLong(Long::longValue)
                        .sum();
        var coverage = Coverage.of(debts.stream().map(Map.Entry::getValue).toList(), sum);
        for (var i = 0; i < debts.size(); i++) {
            covered.put(debts.get(i).getKey(), coverage.covered().get(i));
        }
        left = coverage.left();
    }

    public long charged() {
        return nets.values().stream().mapToLong(Long::longValue).sum();
    }

    public long received() {
        return received;
    }

    public long balance() {
        return charged() - received;
    }

    /** What is paid ahead of everything charged. */
    public long left() {
        return left;
    }

    /** What is open and comes due on that day or before. */
    public long due(LocalDate day) {
        return debts().stream()
                .filter(debt -> !debt.row().dueOn().isAfter(day))
                .mapToLong(Debt::open)
                .sum();
    }

    public Optional<FamilyAccountView.NextDue> next(LocalDate day) {
        return debts().stream()
                .filter(debt -> debt.open() > 0 && debt.row().dueOn().isAfter(day))
                .map(debt -> debt.row().dueOn())
                .findFirst()
                .map(on -> new FamilyAccountView.NextDue(on, due(on) - due(on.minusDays(1))));
    }

    /** @param row the one that made it */
    public record Debt(AccountItem row, long net, long covered) {
        public long open() {
            return net - covered;
        }
    }

    /** The oldest due first. */
    public List<Debt> debts() {
        var seen = new HashSet<String>();
        return rows.stream()
                .filter(row -> row.amount() > 0 && nets.get(key(row)) > 0 && seen.add(key(row)))
                .map(row -> new Debt(row, nets.get(key(row)), covered.get(key(row))))
                .toList();
    }

    /** Each row with what of it is covered, the latest due first. */
    public List<AccountItem> items() {
        var open = new HashMap<UUID, Long>();
        debts().forEach(debt -> open.put(debt.row().id(), debt.open()));
        return rows.reversed().stream()
                .map(row -> row.amount() < 0 ? row : row.openBy(open.getOrDefault(row.id(), 0L)))
                .toList();
    }
}
