package com.educonnect.people.roster.fet;

import com.educonnect.people.roster.source.ClassName;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.LevelOrder;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Hint;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * FET knows years, groups and subgroups, and schools use them in two ways. Where a year is named after a class ("8a",
 * "6e B") it is the class, and what lies below are groups. Where it is named after a level ("10") the groups that share
 * no subgroup with each other are its classes, and those that cut across them are groups.
 */
final class StudentSets {
    private final Roster roster;
    private final Problems problems;
    private final String year;
    private final LevelOrder levels;

    StudentSets(Roster roster, Problems problems, String year, LevelOrder levels) {
        this.roster = roster;
        this.problems = problems;
        this.year = year;
        this.levels = levels;
    }

    void read(FetNode fet) {
        for (var node : fet.list("Students_List", "Year")) {
            var name = node.get("Name");
            var level = ClassName.level(name);
            if (level.equals(name) && !node.all("Group").isEmpty()) {
                asLevel(node, name);
            } else {
                add(node, "class", level);
                node.all("Group").forEach(group -> below(group, level));
            }
        }
    }

    private void asLevel(FetNode node, String level) {
        add(node, "group", level);
        var taken = new HashSet<String>();
        var across = new ArrayList<FetNode>();
        for (var group : node.all("Group")) {
            var parts = parts(group);
            if (parts.stream().noneMatch(taken::contains)) {
                taken.addAll(parts);
                add(group, "class", level);
            } else {
                across.add(group);
            }
        }
        across.forEach(group -> add(group, "group", level));
        node.all("Group").forEach(group -> group.all("Subgroup").forEach(subgroup -> add(subgroup, "group", level)));
    }

    private static Set<String> parts(FetNode group) {
        var parts = new HashSet<>(
                group.all("Subgroup").stream().map(part -> part.get("Name")).toList());
        if (parts.isEmpty()) {
            parts.add(group.get("Name"));
        }
        return parts;
    }

    private void below(FetNode group, String level) {
        add(group, "group", level);
        group.all("Subgroup").forEach(subgroup -> add(subgroup, "group", level));
    }

    /** The same subgroup stands under several groups: it is one. */
    private void add(FetNode node, String kind, String level) {
        var name = node.get("Name");
        if (name.isEmpty()) {
            problems.add(Finding.REQUIRED_CELL, node.place());
            return;
        }
        var levelRef = roster.ref(
                Table.LEVEL, level.toLowerCase(Locale.ROOT), () -> new Row(level.toLowerCase(Locale.ROOT), node.place())
                        .called(level)
                        .set("code", level)
                        .initially("name", level)
                        .initially("position", levels.position(level))
                        .recognisedBy(Hint.spelled(level, "")));
        roster.ref(Table.SCHOOL_CLASS, name, () -> new Row(name, node.place())
                .set("school_year_id", year)
                .initially("kind", kind)
                .initially("code", name)
                .initially("name", name)
                .initially("level_id", levelRef)
                .recognisedBy(Hint.spelled(name, year)));
    }

    Ref find(String name) {
        return roster.has(Table.SCHOOL_CLASS, name) ? new Ref(Table.SCHOOL_CLASS, name) : null;
    }
}
