package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What the other system removed ends today and keeps its history: who leaves leaves the classes too, and a class that is
 * given up has no pupils and teachers any more.
 */
final class Endings {
    private final Standing standing;
    private final String today;

    Endings(Standing standing, LocalDate today) {
        this.standing = standing;
        this.today = today.toString();
    }

    void run(Roster roster, Comparison comparison) {
        var people = ending(roster, comparison, Table.PERSON);
        var classes = ending(roster, comparison, Table.SCHOOL_CLASS);
        end(Table.PUPIL, "person_id", people);
        end(Table.STAFF, "person_id", people);
        end(Table.ENROLLMENT, "pupil_id", people);
        end(Table.ENROLLMENT, "school_class_id", classes);
        end(Table.TEACHING_ASSIGNMENT, "staff_id", people);
        end(Table.TEACHING_ASSIGNMENT, "school_class_id", classes);
        end(Table.ENROLLMENT, "id", ending(roster, comparison, Table.ENROLLMENT));
        end(Table.TEACHING_ASSIGNMENT, "id", ending(roster, comparison, Table.TEACHING_ASSIGNMENT));
    }

    private static Set<String> ending(Roster roster, Comparison comparison, Table table) {
        var ids = new HashSet<String>();
        for (var row : roster.rows(table)) {
            var stored = row.ending() ? comparison.find(new Ref(table, row.key())) : null;
            if (stored != null) {
                ids.add(stored.id());
            }
        }
        return ids;
    }

    private void end(Table table, String column, Set<String> ids) {
        for (var row : standing.rows(table)) {
            if (!row.made() && row.open() && ids.contains(row.get(column))) {
                end(table, row);
            }
        }
    }

    private void end(Table table, Stored row) {
        var begun = row.get(table == Table.PUPIL || table == Table.STAFF ? "entered_on" : "starts_on");
        row.set(table.ending(), begun != null && begun.compareTo(today) > 0 ? begun : today);
    }

    /** Rows of the other system that a complete upload no longer names: ended if asked for, otherwise counted. */
    void missing(Roster roster, Problems problems) {
        for (var table : new Table[] {Table.ENROLLMENT, Table.TEACHING_ASSIGNMENT}) {
            var missing = standing.rows(table).stream()
                    .filter(row -> row.wantedBy() == null && row.open() && row.get("sourced_id") != null)
                    .toList();
            if (roster.complete()) {
                missing.forEach(row -> end(table, row));
            } else if (!missing.isEmpty() && !roster.rows(table).isEmpty()) {
                problems.add(Finding.NOT_IN_FILE, Place.of("enrollments.csv"), missing.size());
            }
        }
    }
}
