package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the parts of one reading share: the set, the roster that grows, and which user plays which part. */
final class Reading {
    final RosterSet set;
    final School school;
    final Roster roster;
    final Problems problems;
    final Map<String, Place> pupils = new HashMap<>();
    final Map<String, Place> staff = new HashMap<>();
    final Set<String> orgs = new HashSet<>();
    final Map<String, Object> years = new HashMap<>();

    Reading(RosterSet set, School school, Roster roster, Problems problems) {
        this.set = set;
        this.school = school;
        this.roster = roster;
        this.problems = problems;
    }

    /** The line's own key, or null, told, when it has none or one that was there before. */
    String key(Line line, Table table) {
        var key = line.get("sourcedId");
        if (key.isEmpty()) {
            problems.add(Finding.REQUIRED_CELL, line.place("sourcedId"));
            return null;
        }
        var earlier = roster.find(table, key);
        if (earlier != null) {
            problems.add(
                    Finding.DUPLICATE_KEY,
                    line.place("sourcedId"),
                    key,
                    earlier.place().line());
            return null;
        }
        return key;
    }

    boolean filled(Line line, String... columns) {
        var filled = true;
        for (var column : columns) {
            if (line.get(column).isEmpty()) {
                problems.add(Finding.REQUIRED_CELL, line.place(column));
                filled = false;
            }
        }
        return filled;
    }

    /** Active rows are taken over, removed ones end; "inactive" is the older word for the same. */
    boolean removed(Line line) {
        return switch (line.lower("status")) {
            case "", "active" -> false;
            case "tobedeleted", "inactive" -> true;
            default -> {
                problems.add(Finding.UNKNOWN_WORD, line.place("status"), line.get("status"), "active, tobedeleted");
                yield false;
            }
        };
    }

    Row row(Line line, String key) {
        return new Row(key, line.place()).set("sourced_id", key);
    }

    /** Organisations only place a row in this school; one that the set does not describe is told once per file. */
    void org(Line line, String column) {
        for (var org : line.list(column)) {
            if (!orgs.contains(org)) {
                problems.add(
                        Finding.MAPPED_TO_ORG, Place.of(line.sheet().file()).at(column), org);
            }
        }
    }
}
