package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.Fold;

/** By what people, classes and levels are recognised when no key says who they are. */
final class Marks {
    private final Standing standing;

    Marks(Standing standing) {
        this.standing = standing;
    }

    void set() {
        standing.rows(Table.PERSON).forEach(this::phones);
        standing.rows(Table.PERSON_IDENTIFIER)
                .forEach(row -> mark(row, Hint.identifierText(row.get("kind"), row.get("value"))));
        standing.rows(Table.PUPIL).forEach(this::pupil);
        standing.rows(Table.STAFF).forEach(row -> mark(row, Hint.staffText(name(person(row.get("person_id"))))));
        standing.rows(Table.GUARDIANSHIP).forEach(row -> {
            var guardian = person(row.get("guardian_id"));
            standing.mark(Table.PERSON, Hint.guardianText(row.get("pupil_id"), name(guardian)), guardian);
        });
        for (var table : new Table[] {Table.LEVEL, Table.SCHOOL_CLASS}) {
            for (var row : standing.rows(table)) {
                var scope = table == Table.LEVEL ? "" : row.get("school_year_id");
                standing.mark(table, Hint.spelledText(row.get("code")) + scope, row);
                standing.mark(table, Hint.spelledText(row.get("name")) + scope, row);
            }
        }
    }

    private void phones(Stored person) {
        for (var column : new String[] {"phone", "second_phone"}) {
            var phone = person.get(column);
            if (phone != null) {
                standing.mark(Table.PERSON, Hint.phoneText(phone, Fold.unordered(name(person))), person);
                Fold.words(name(person))
                        .forEach(word -> standing.mark(Table.PERSON, Hint.phoneText(phone, word), person));
            }
        }
    }

    private void pupil(Stored pupil) {
        var person = person(pupil.get("person_id"));
        var born = String.valueOf(person.get("birth_date"));
        var number = pupil.get("admission_number");
        mark(pupil, Hint.pupilText(name(person), born, false));
        if (number == null) {
            mark(pupil, Hint.pupilText(name(person), born, true));
        } else {
            mark(pupil, Hint.identifierText("admission", number));
        }
    }

    private void mark(Stored row, String text) {
        standing.mark(Table.PERSON, text, person(row.get("person_id")));
    }

    private Stored person(String id) {
        return standing.find(Table.PERSON, "id|" + id);
    }

    private static String name(Stored person) {
        return person.get("family_name") + " " + person.get("given_names");
    }
}
