package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pupil has one class at a time: an enrolment that the upload brings ends the one that stands there on the day it
 * begins. Two enrolments of the upload that overlap cannot both be true and are refused.
 */
final class Moves {
    private final Problems problems;
    private final String today;

    Moves(Problems problems, LocalDate today) {
        this.problems = problems;
        this.today = today.toString();
    }

    void run(Standing standing) {
        Map<String, List<Stored>> groups = new HashMap<>();
        for (var row : standing.rows(Table.ENROLLMENT)) {
            var place = "class".equals(row.get("kind")) ? "" : row.get("school_class_id");
            groups.computeIfAbsent(row.get("pupil_id") + place, any -> new ArrayList<>())
                    .add(row);
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(this::disentangle);
    }

    private void disentangle(List<Stored> group) {
        for (var wanted : group) {
            for (var other : group) {
                if (wanted != other && touched(wanted) && overlap(wanted, other)) {
                    resolve(wanted, other);
                }
            }
        }
    }

    private static boolean touched(Stored row) {
        return row.wantedBy() != null && (row.made() || row.changed());
    }

    private void resolve(Stored wanted, Stored other) {
        var row = wanted.wantedBy();
        if (other.wantedBy() != null) {
            problems.add(
                    Finding.TWO_CLASSES,
                    row.place(),
                    row.label(),
                    other.wantedBy().label());
            return;
        }
        if (wanted.made() && row.value("starts_on") == null && begins(wanted).compareTo(today) < 0) {
            wanted.set("starts_on", today);
        }
        var begins = begins(wanted);
        var begun = begins(other);
        problems.add(Finding.MOVED, row.place(), row.label(), begins);
        other.set("ends_on", begun.compareTo(begins) > 0 ? begun : begins);
    }

    private static boolean overlap(Stored one, Stored two) {
        return begins(one).compareTo(ends(two)) < 0
                && begins(two).compareTo(ends(one)) < 0
                && !empty(one)
                && !empty(two);
    }

    private static boolean empty(Stored row) {
        return begins(row).equals(ends(row));
    }

    private static String begins(Stored row) {
        return row.get("starts_on");
    }

    private static String ends(Stored row) {
        return row.get("ends_on") == null ? "9999-12-31" : row.get("ends_on");
    }
}
