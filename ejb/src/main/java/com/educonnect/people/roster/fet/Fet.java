package com.educonnect.people.roster.fet;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.LevelOrder;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Unreadable;
import com.educonnect.people.roster.tables.Hint;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a timetable file into a roster: subjects, teachers, classes and groups, rooms, the bell, and who teaches whom. */
public final class Fet {
    private final School school;
    private final Problems problems;
    private final Roster roster = new Roster();
    private final String year;

    private Fet(School school, String year, Problems problems) {
        this.school = school;
        this.year = year;
        this.problems = problems;
    }

    public static boolean isOne(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<fet") || head.strip().startsWith("<?xml") || head.contains("<!DOCTYPE");
    }

    /**
     * @param year the school year by name or id, or null for the running one
     * @param lessonMinutes how long a lesson is where the hours' names do not tell; 0 when unknown
     */
    public static Roster read(
            String file, byte[] bytes, School school, String year, int lessonMinutes, Problems problems) {
        var fet = FetFile.read(file, bytes, problems);
        var found = school.year(year).orElseThrow(() -> new Unreadable(Finding.NO_SCHOOL_YEAR, Place.of(file)));
        return new Fet(school, found.id(), problems).read(fet, lessonMinutes);
    }

    private Roster read(FetNode fet, int lessonMinutes) {
        fet.list("Subjects_List", "Subject").forEach(this::subject);
        fet.list("Teachers_List", "Teacher").forEach(this::teacher);
        fet.list("Rooms_List", "Room").forEach(this::room);
        var sets = new StudentSets(roster, problems, year, LevelOrder.of(school.country()));
        sets.read(fet);
        var bell = new Bell(lessonMinutes, problems);
        bell.read(fet, school, roster);
        new Activities(roster, sets, problems).read(fet, bell.lessonMinutes());
        var days = fet.list("Days_List", "Day");
        if (!days.isEmpty()) {
            problems.add(Finding.NOT_KEPT, days.getFirst().place(), "Days_List", days.size());
        }
        for (var list : List.of("Time_Constraints_List", "Space_Constraints_List")) {
            fet.all(list).forEach(node -> problems.add(Finding.NOT_KEPT, node.place(), list, 1));
        }
        return roster;
    }

    private boolean named(FetNode node, Table table, String key) {
        if (key.isEmpty()) {
            problems.add(Finding.REQUIRED_CELL, node.place());
            return false;
        }
        if (roster.has(table, key)) {
            problems.add(
                    Finding.DUPLICATE_KEY,
                    node.place(),
                    key,
                    roster.find(table, key).place().line());
            return false;
        }
        return true;
    }

    private void subject(FetNode node) {
        var name = node.get("Name");
        if (named(node, Table.SUBJECT, name)) {
            var code = node.get("Code").isEmpty() ? name : node.get("Code");
            roster.add(
                    Table.SUBJECT,
                    new Row(name, node.place()).set("code", code).initially("name", longName(node, name)));
        }
    }

    private static String longName(FetNode node, String name) {
        return node.get("Long_Name").isEmpty() ? name : node.get("Long_Name");
    }

    private void teacher(FetNode node) {
        var name = node.get("Name");
        if (!named(node, Table.STAFF, name)) {
            return;
        }
        var whole = longName(node, name);
        var parts = split(whole);
        roster.add(
                Table.PERSON,
                new Row(name, node.place())
                        .initially("family_name", parts.getFirst())
                        .initially("given_names", parts.getLast())
                        .recognisedBy(Hint.identifier("fet", name), Hint.staff(whole)));
        var person = new Ref(Table.PERSON, name);
        roster.add(Table.STAFF, new Row(name, node.place()).set("person_id", person));
        roster.add(
                Table.PERSON_IDENTIFIER,
                new Row(name, node.place())
                        .set("person_id", person)
                        .set("kind", "fet")
                        .set("value", name));
    }

    /** "NDIAYE Awa" and "Awa NDIAYE" show which is which by capitals; any other name stays in one piece. */
    private static List<String> split(String name) {
        var family = new ArrayList<String>();
        var given = new ArrayList<String>();
        for (var word : name.split("\\s+")) {
            var capitals =
                    word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.matches(".*\\p{L}.*");
            (capitals ? family : given).add(word);
        }
        return family.isEmpty() || given.isEmpty()
                ? List.of(name, "")
                : List.of(String.join(" ", family), String.join(" ", given));
    }

    private void room(FetNode node) {
        var name = node.get("Name");
        if (named(node, Table.ROOM, name)) {
            var capacity = node.get("Capacity");
            var row = new Row(name, node.place()).set("code", name).initially("name", longName(node, name));
            if (capacity.matches("[1-9]\\d{0,4}") && !capacity.equals("30000")) {
                row.set("capacity", capacity);
            } else if (!capacity.isEmpty() && !capacity.equals("30000")) {
                problems.add(Finding.BAD_NUMBER, node.place(), capacity);
            }
            roster.add(Table.ROOM, row);
        }
    }
}
