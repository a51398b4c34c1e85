package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Fold;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Phone;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Sheet;
import com.educonnect.people.roster.source.Unreadable;
import com.educonnect.people.roster.source.WrittenDate;
import com.educonnect.people.roster.tables.Hint;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a table of pupils into a roster: one line, one pupil, with class and guardians. */
public final class PupilTable {
    private final School school;
    private final Mapping mapping;
    private final Problems problems;
    private final Roster roster = new Roster();
    private final Placing placing;
    private final Guardians guardians;
    private final Map<String, Line> seen = new HashMap<>();

    /** What was read and which column was taken for what. */
    public record Result(Roster roster, Map<String, String> mapping) {}

    private PupilTable(School school, School.Year year, boolean makeClasses, Mapping mapping, Problems problems) {
        this.school = school;
        this.mapping = mapping;
        this.problems = problems;
        this.placing = new Placing(school, year, makeClasses, mapping, roster);
        this.guardians = new Guardians(mapping, roster, school.country(), problems);
    }

    /**
     * @param asked field words by header, for columns whose header does not tell
     * @param makeClasses whether classes that the school has not are made
     */
    public static Result read(
            Sheet sheet,
            Map<String, String> asked,
            School school,
            String year,
            boolean makeClasses,
            Problems problems) {
        var mapping = new Mapping(sheet, asked, problems);
        if (!mapping.has(Field.FAMILY_NAME) && !mapping.has(Field.FULL_NAME)) {
            problems.add(Finding.MISSING_COLUMN, Place.of(sheet.file()), Field.FAMILY_NAME.word());
            return new Result(new Roster(), mapping.view());
        }
        var found = school.year(year);
        if (mapping.has(Field.CLASS) && found.isEmpty()) {
            throw new Unreadable(Finding.NO_SCHOOL_YEAR, Place.of(sheet.file()));
        }
        var table = new PupilTable(school, found.orElse(null), makeClasses, mapping, problems);
        sheet.lines().forEach(table::pupil);
        return new Result(table.roster, mapping.view());
    }

    private void pupil(Line line) {
        var name = name(line);
        if (name.isEmpty()) {
            var column = mapping.has(Field.FULL_NAME) ? Field.FULL_NAME : Field.FAMILY_NAME;
            problems.add(Finding.REQUIRED_CELL, mapping.place(line, column));
            return;
        }
        var birth = birth(line);
        var number = mapping.get(line, Field.NUMBER);
        var born = birth.map(date -> date.date().toString()).orElse("null");
        var key = number.isEmpty() ? Fold.unordered(name.get().whole()) + " " + born : "no " + number;
        var earlier = seen.putIfAbsent(key, line);
        if (earlier != null) {
            var same = earlier.cells().equals(line.cells());
            problems.add(same ? Finding.REPEATED_ROW : Finding.DUPLICATE_KEY, line.place(), key, earlier.number());
            return;
        }
        var row = new Row(key, line.place())
                .set("family_name", name.get().family())
                .set("given_names", name.get().given());
        recognise(row, number, name.get().whole(), birth);
        details(line, row, birth);
        roster.add(Table.PERSON, row);
        var person = new Ref(Table.PERSON, key);
        roster.add(
                Table.PUPIL, new Row(key, line.place()).set("person_id", person).setKnown("admission_number", number));
        identifiers(line, key, person);
        placing.read(line, key, person);
        guardians.read(line, key);
    }

    private static void recognise(Row row, String number, String name, Optional<WrittenDate> birth) {
        if (!number.isEmpty()) {
            row.recognisedBy(Hint.identifier("admission", number));
        }
        var born = birth.map(date -> date.date().toString()).orElse("null");
        row.recognisedBy(number.isEmpty() ? Hint.pupil(name, born) : Hint.unnumberedPupil(name, born));
    }

    private Optional<PersonName> name(Line line) {
        var family = mapping.get(line, Field.FAMILY_NAME);
        var given = mapping.get(line, Field.GIVEN_NAMES);
        var full = mapping.get(line, Field.FULL_NAME);
        if (!family.isEmpty()) {
            return Optional.of(new PersonName(family, given));
        }
        if (!full.isEmpty()) {
            return Optional.of(PersonName.beside(full, given));
        }
        return Optional.of(new PersonName(given, "")).filter(name -> !given.isEmpty());
    }

    private Optional<WrittenDate> birth(Line line) {
        var written = mapping.get(line, Field.BIRTH_DATE);
        if (PersonName.isNone(written)) {
            return Optional.empty();
        }
        var found = WrittenDate.find(written);
        var place = mapping.place(line, Field.BIRTH_DATE);
        if (found.isEmpty()) {
            problems.add(Finding.BAD_DATE, place, written);
        } else if (found.get().date().isAfter(school.today())) {
            problems.add(Finding.BAD_DATE, place, written);
        } else if (found.get().precision() != WrittenDate.Precision.DAY) {
            problems.add(
                    Finding.APPROXIMATE_DATE,
                    place,
                    written,
                    found.get().precision().word());
        }
        return found;
    }

    private void details(Line line, Row row, Optional<WrittenDate> birth) {
        birth.ifPresent(date -> row.set("birth_date", date.date())
                .set("birth_precision", date.precision().word()));
        row.setKnown("middle_name", mapping.get(line, Field.MIDDLE_NAME));
        row.setKnown("birth_place", mapping.get(line, Field.BIRTH_PLACE));
        row.setKnown("email", mapping.get(line, Field.EMAIL));
        row.setKnown("address", mapping.get(line, Field.ADDRESS));
        row.setKnown("sex", sex(line));
        row.setKnown(
                "phone",
                Phone.read(
                        mapping.get(line, Field.PHONE), school.country(), mapping.place(line, Field.PHONE), problems));
        var nationality = mapping.get(line, Field.NATIONALITY);
        Nationalities.find(nationality).ifPresentOrElse(code -> row.set("nationality", code), () -> {
            if (!nationality.isEmpty()) {
                problems.add(Finding.UNKNOWN_WORD_LEFT_OUT, mapping.place(line, Field.NATIONALITY), nationality);
            }
        });
    }

    private String sex(Line line) {
        var written = mapping.get(line, Field.SEX);
        if (PersonName.isNone(written)) {
            return null;
        }
        return switch (Fold.tight(written)) {
            case "f", "fille", "feminin", "femme", "female", "girl", "fem" -> "F";
            case "m", "g", "h", "garcon", "masculin", "homme", "male", "boy", "masc" -> "M";
            default -> {
                problems.add(Finding.UNKNOWN_WORD, mapping.place(line, Field.SEX), written, "F, M");
                yield null;
            }
        };
    }

    private void identifiers(Line line, String key, Ref person) {
        mapping.identifiers().forEach((kind, column) -> {
            var value = line.cell(column);
            if (!PersonName.isNone(value)) {
                roster.add(
                        Table.PERSON_IDENTIFIER,
                        new Row(key + " " + kind, line.place(kind))
                                .set("person_id", person)
                                .set("kind", kind)
                                .set("value", value));
            }
        });
    }
}
