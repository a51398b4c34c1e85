package com.educonnect.people.roster.fet;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every lesson of the week is an activity; together they say who teaches what to whom, and how much. */
final class Activities {
    private final Roster roster;
    private final StudentSets sets;
    private final Problems problems;
    private final Map<Assignment, FetNode> first = new LinkedHashMap<>();
    private final Map<Assignment, Integer> hours = new LinkedHashMap<>();

    private record Assignment(String teacher, String subject, String students) {
        String key() {
            return teacher + " · " + subject + " · " + students;
        }
    }

    Activities(Roster roster, StudentSets sets, Problems problems) {
        this.roster = roster;
        this.sets = sets;
        this.problems = problems;
    }

    void read(FetNode fet, int lessonMinutes) {
        var idle = 0;
        for (var node : fet.list("Activities_List", "Activity")) {
            if (node.get("Active").equals("false")) {
                idle++;
            } else {
                take(node);
            }
        }
        if (idle > 0) {
            problems.add(
                    Finding.NOT_KEPT, fet.all("Activities_List").getFirst().place(), "Activity Active=false", idle);
        }
        hours.forEach((assignment, lessons) -> add(assignment, lessons * lessonMinutes));
    }

    private void take(FetNode node) {
        var duration = node.get("Duration");
        if (!duration.matches("\\d{1,3}")) {
            problems.add(Finding.BAD_NUMBER, node.place(), duration);
            return;
        }
        var subject = node.get("Subject");
        if (!roster.has(Table.SUBJECT, subject)) {
            problems.add(Finding.UNRESOLVED, node.place(), subject);
            return;
        }
        var teachers = node.all("Teacher").stream().map(FetNode::text).toList();
        var students = node.all("Students").stream().map(FetNode::text).toList();
        if (teachers.isEmpty() || students.isEmpty()) {
            problems.add(Finding.NOT_KEPT, node.place(), "Activity " + node.get("Id"), 1);
        }
        for (var teacher : teachers) {
            for (var set : students) {
                if (known(node, teacher, set)) {
                    var assignment = new Assignment(teacher, subject, set);
                    first.putIfAbsent(assignment, node);
                    hours.merge(assignment, Integer.parseInt(duration), Integer::sum);
                }
            }
        }
    }

    private boolean known(FetNode node, String teacher, String students) {
        if (!roster.has(Table.STAFF, teacher)) {
            problems.add(Finding.UNRESOLVED, node.place(), teacher);
        }
        if (sets.find(students) == null) {
            problems.add(Finding.UNRESOLVED, node.place(), students);
        }
        return roster.has(Table.STAFF, teacher) && sets.find(students) != null;
    }

    private void add(Assignment assignment, int minutes) {
        var row = new Row(assignment.key(), first.get(assignment).place())
                .set("staff_id", new Ref(Table.PERSON, assignment.teacher()))
                .set("school_class_id", sets.find(assignment.students()))
                .set("subject_id", new Ref(Table.SUBJECT, assignment.subject()))
                .set("role", "teacher");
        roster.add(Table.TEACHING_ASSIGNMENT, minutes > 0 ? row.set("weekly_minutes", minutes) : row);
    }
}
