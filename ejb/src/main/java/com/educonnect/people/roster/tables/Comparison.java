package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.platform.Ids;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds for each row of the upload the row it means, or makes one, and writes down what is to differ. */
final class Comparison {
    private final Standing standing;
    private final Roster roster;
    private final Problems problems;
    private final Map<Table, Map<String, Stored>> found = new EnumMap<>(Table.class);

    Comparison(Standing standing, Roster roster, Problems problems) {
        this.standing = standing;
        this.roster = roster;
        this.problems = problems;
    }

    void run() {
        for (var table : Table.values()) {
            found.put(table, new HashMap<>());
            claimed(table);
            roster.rows(table).forEach(row -> compare(table, row));
        }
    }

    /** A row that is known by the other system's key is not given away to a look-alike. */
    private void claimed(Table table) {
        for (var row : roster.rows(table)) {
            var sourced = row.values().get("sourced_id");
            var known = sourced == null ? null : bySource(table, sourced.toString());
            if (known != null && known.wantedBy() == null) {
                known.wantedBy(row);
            }
        }
    }

    private Stored bySource(Table table, String sourced) {
        var known = standing.find(table, "sourced|" + sourced);
        if (known != null) {
            return known;
        }
        var own = standing.find(table, "id|" + sourced);
        return own != null && table.has("sourced_id") && own.get("sourced_id") == null ? own : null;
    }

    Stored find(Ref ref) {
        return found.get(ref.table()).get(ref.key());
    }

    private void compare(Table table, Row row) {
        var values = resolved(table, row);
        if (values == null) {
            return;
        }
        var stored = match(table, row, values);
        if (stored == null && row.whenAbsent() != null) {
            problems.add(row.whenAbsent(), row.place(), row.label());
            return;
        }
        if (stored == null) {
            stored = make(table, row);
        } else if (stored.wantedBy() != null && stored.wantedBy() != row) {
            problems.add(
                    Finding.KEY_TAKEN,
                    row.place(),
                    row.label(),
                    stored.wantedBy().label());
            return;
        }
        stored.wantedBy(row);
        found.get(table).put(row.key(), stored);
        if (row.ending() && !values.containsKey(table.ending())) {
            return;
        }
        merge(table, row, values, stored);
    }

    private void merge(Table table, Row row, Map<String, String> values, Stored stored) {
        for (var value : values.entrySet()) {
            if (stored.differs(value.getKey(), value.getValue())) {
                stored.set(value.getKey(), value.getValue());
            }
        }
        var other = standing.index(table, stored);
        if (other != null) {
            problems.add(
                    Finding.KEY_TAKEN,
                    row.place(),
                    row.label(),
                    other.wantedBy() == null ? other.id() : other.wantedBy().label());
        }
    }

    private Stored make(Table table, Row row) {
        if (row.whenMade() != null) {
            problems.add(row.whenMade(), row.place(), row.label());
        }
        var stored = Stored.made(table);
        if (table.hasId()) {
            stored.set("id", Ids.next().toString());
        }
        row.initial()
                .forEach((column, value) -> stored.set(column, value instanceof Ref ref ? idOf(ref) : (String) value));
        standing.add(table, stored);
        return stored;
    }

    private String label(Ref ref) {
        var target = roster.find(ref.table(), ref.key());
        return target == null ? ref.key() : target.label();
    }

    private String idOf(Ref ref) {
        var target = find(ref);
        return target == null ? null : target.id();
    }

    /** Null when the row hangs on one that is not there: then it is left out, which was or is told. */
    private Map<String, String> resolved(Table table, Row row) {
        var values = new HashMap<String, String>();
        for (var value : row.values().entrySet()) {
            if (value.getValue() instanceof Ref ref) {
                if (find(ref) == null && ref.table() == table) {
                    compare(table, roster.find(table, ref.key()));
                }
                if (find(ref) == null) {
                    problems.add(Finding.REFERS_TO_REMOVED, row.place(), row.label(), label(ref));
                    return null;
                }
                values.put(value.getKey(), idOf(ref));
            } else {
                values.put(value.getKey(), (String) value.getValue());
            }
        }
        return values;
    }

    private Stored match(Table table, Row row, Map<String, String> values) {
        var before = found.get(table).get(row.key());
        if (before != null) {
            return before;
        }
        var sourced = values.get("sourced_id");
        var known = sourced == null ? null : bySource(table, sourced);
        if (known == null && values.containsKey("id")) {
            known = standing.find(table, "id|" + values.get("id"));
        }
        if (known == null) {
            known = natural(table, values);
        }
        return known == null ? hinted(table, row) : known;
    }

    private Stored natural(Table table, Map<String, String> values) {
        var probe = Stored.made(table);
        values.forEach(probe::set);
        for (var key : Standing.naturalKeys(table, probe)) {
            var known = standing.find(table, key);
            if (known != null && mayAdopt(table, known, values.get("sourced_id"))) {
                return known;
            }
        }
        return null;
    }

    /** The other system may give a running enrolment or assignment a new key, but nothing else. */
    private static boolean mayAdopt(Table table, Stored known, String sourced) {
        if (sourced == null || !table.has("sourced_id") || known.get("sourced_id") == null) {
            return true;
        }
        var renewable = table == Table.ENROLLMENT || table == Table.TEACHING_ASSIGNMENT;
        return known.get("sourced_id").equals(sourced) || renewable && known.wantedBy() == null;
    }

    private Stored hinted(Table table, Row row) {
        for (var hint : row.hints()) {
            var text = hint.kin() == null ? hint.text() : hint.text(idOf(hint.kin()));
            Set<Stored> fitting = new HashSet<>(standing.marked(table, text));
            fitting.removeIf(stored -> stored.wantedBy() != null && stored.wantedBy() != row
                    || !mayAdopt(table, stored, (String) row.values().get("sourced_id")));
            if (fitting.size() == 1) {
                return fitting.iterator().next();
            }
            if (fitting.size() > 1 && hint.strict()) {
                problems.add(Finding.AMBIGUOUS_PERSON, row.place(), row.label(), fitting.size());
                return fitting.iterator().next();
            }
        }
        return null;
    }
}
