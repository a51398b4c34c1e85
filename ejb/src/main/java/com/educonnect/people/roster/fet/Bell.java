package com.educonnect.people.roster.fet;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * FET's hours are names; some hold the times. The others get assumed times that the school corrects, and a bell that the
 * school has already is left alone.
 */
final class Bell {
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2})[:hH.](\\d{2})?\\D+(\\d{1,2})[:hH.](\\d{2})?.*");
    private static final LocalTime NOON = LocalTime.of(12, 30);

    private final Problems problems;
    private int minutes;

    Bell(int minutes, Problems problems) {
        this.minutes = minutes;
        this.problems = problems;
    }

    int lessonMinutes() {
        return minutes;
    }

    void read(FetNode fet, School school, Roster roster) {
        var hours = fet.list("Hours_List", "Hour").stream()
                .filter(hour -> !hour.get("Name").isEmpty())
                .toList();
        if (hours.isEmpty()) {
            return;
        }
        var names = hours.stream().map(hour -> hour.get("Name")).toList();
        var known = names.stream().allMatch(name -> times(name) != null);
        if (known) {
            var first = times(names.getFirst());
            minutes = (int) Duration.between(first[0], first[1]).toMinutes();
        } else if (minutes == 0) {
            minutes = 60;
            problems.add(Finding.LESSON_LENGTH_ASSUMED, hours.getFirst().place(), minutes);
        }
        if (school.lessonSlots().stream().anyMatch(code -> !names.contains(code))) {
            problems.add(Finding.BELL_LEFT_ALONE, hours.getFirst().place(), names.size());
            return;
        }
        slots(fet, hours, known, roster);
    }

    private void slots(FetNode fet, List<FetNode> hours, boolean known, Roster roster) {
        if (!known) {
            problems.add(Finding.BELL_ASSUMED, hours.getFirst().place(), "08:00", minutes);
        }
        var start = LocalTime.of(8, 0);
        var position = 0;
        for (var hour : hours) {
            var name = hour.get("Name");
            var times = known ? times(name) : new LocalTime[] {start, start.plusMinutes(minutes)};
            start = times[1];
            if (times[1].isAfter(times[0]) && !isBreak(fet, name)) {
                roster.add(
                        Table.SLOT,
                        new Row(name, hour.place())
                                .set("code", name)
                                .initially("name", name)
                                .initially("unit", "lesson")
                                .initially("half_day", times[0].isBefore(NOON) ? "am" : "pm")
                                .initially("starts_at", times[0])
                                .initially("ends_at", times[1])
                                .initially("position", position++));
            }
        }
    }

    private static LocalTime[] times(String name) {
        var match = TIMES.matcher(name);
        try {
            return match.matches()
                    ? new LocalTime[] {time(match.group(1), match.group(2)), time(match.group(3), match.group(4))}
                    : null;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    /** An hour that is called a break, or in which a break is set on every day of the file's week. */
    private static boolean isBreak(FetNode fet, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(break|recess|lunch|recreation|récréation|pause|midi).*")) {
            return true;
        }
        var days = fet.list("Days_List", "Day").size();
        var breaks = fet.list("Time_Constraints_List", "ConstraintBreakTimes").stream()
                .flatMap(constraint -> constraint.all("Break_Time").stream())
                .filter(time -> time.get("Hour").equals(name))
                .map(time -> time.get("Day"))
                .distinct()
                .count();
        return days > 0 && breaks == days;
    }
}
