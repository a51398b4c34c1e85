package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.ClassName;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Fold;
import com.educonnect.people.roster.source.LevelOrder;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.tables.Hint;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;

/** The class of a line: the enrolment in it, and the class and its level where the school has them not. */
final class Placing {
    private final School.Year year;
    private final boolean makeClasses;
    private final Mapping mapping;
    private final Roster roster;
    private final LevelOrder levels;

    Placing(School school, School.Year year, boolean makeClasses, Mapping mapping, Roster roster) {
        this.year = year;
        this.makeClasses = makeClasses;
        this.mapping = mapping;
        this.roster = roster;
        this.levels = LevelOrder.of(school.country());
    }

    void read(Line line, String key, Ref person) {
        var name = mapping.get(line, Field.CLASS);
        if (name.isEmpty()) {
            return;
        }
        var place = mapping.place(line, Field.CLASS);
        var schoolClass = roster.ref(Table.SCHOOL_CLASS, ClassName.spelled(name), () -> classRow(line, name, place));
        var row = new Row(key, place)
                .set("pupil_id", person)
                .set("school_class_id", schoolClass)
                .set("kind", "class")
                .set("ends_on", null)
                .initially("starts_on", year.startsOn());
        var repeating = Fold.tight(mapping.get(line, Field.REPEATING));
        if (!repeating.isEmpty()) {
            row.set("repeating", repeating.matches("o|oui|y|yes|r|x|1|true|vrai|redoublant.*|repeat.*"));
        }
        roster.add(Table.ENROLLMENT, row);
    }

    private Row classRow(Line line, String name, Place place) {
        var row = new Row(ClassName.spelled(name), place)
                .called(name)
                .set("school_year_id", year.id())
                .recognisedBy(Hint.spelled(name, year.id()));
        if (!makeClasses) {
            return row.mustExist(Finding.NO_SUCH_CLASS);
        }
        var told = mapping.get(line, Field.LEVEL);
        var level = told.isEmpty() ? ClassName.level(name) : told;
        var levelRef = roster.ref(Table.LEVEL, ClassName.spelled(level), () -> levelRow(level, place));
        return row.initially("code", name)
                .initially("name", name)
                .initially("kind", "class")
                .initially("level_id", levelRef)
                .sayWhenMade(Finding.CLASS_MADE);
    }

    private Row levelRow(String level, Place place) {
        return new Row(ClassName.spelled(level), place)
                .called(level)
                .initially("code", level)
                .initially("name", level)
                .initially("position", levels.position(level))
                .recognisedBy(Hint.spelled(level, ""))
                .sayWhenMade(Finding.LEVEL_MADE);
    }
}
