package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Fold;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Phone;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Hint;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Father, mother and guardian of a line. Brothers and sisters share one by phone: the same number and a name in common,
 * or no name. A number that people of quite different names share does not make them one.
 */
final class Guardians {
    private final Mapping mapping;
    private final Roster roster;
    private final String country;
    private final Problems problems;
    private final Map<String, List<Known>> byPhone = new HashMap<>();

    private record Known(String key, Set<String> words) {}

    Guardians(Mapping mapping, Roster roster, String country, Problems problems) {
        this.mapping = mapping;
        this.roster = roster;
        this.country = country;
        this.problems = problems;
    }

    void read(Line line, String pupil) {
        var keys = new HashSet<String>();
        one(line, pupil, Field.FATHER_NAME, Field.FATHER_PHONE, "father", keys);
        one(line, pupil, Field.MOTHER_NAME, Field.MOTHER_PHONE, "mother", keys);
        var relation = Relations.find(mapping.get(line, Field.GUARDIAN_RELATION));
        if (relation.isEmpty()) {
            problems.add(
                    Finding.UNKNOWN_WORD_LEFT_OUT,
                    mapping.place(line, Field.GUARDIAN_RELATION),
                    mapping.get(line, Field.GUARDIAN_RELATION));
        }
        one(line, pupil, Field.GUARDIAN_NAME, Field.GUARDIAN_PHONE, relation.orElse("other"), keys);
    }

    private void one(Line line, String pupil, Field nameField, Field phoneField, String relation, Set<String> keys) {
        var name = PersonName.isNone(mapping.get(line, nameField)) ? "" : mapping.get(line, nameField);
        var phones = phones(line, phoneField);
        if (name.isEmpty() && phones.isEmpty()) {
            return;
        }
        var place = mapping.place(line, name.isEmpty() ? phoneField : nameField);
        var key = key(place, pupil, name, phones, relation);
        if (name.isEmpty() && !roster.has(Table.PERSON, key)) {
            problems.add(Finding.GUARDIAN_UNNAMED, place, phones.getFirst());
        }
        var person = roster.ref(Table.PERSON, key, () -> person(place, key, pupil, name, phones));
        if (keys.add(key)) {
            roster.add(
                    Table.GUARDIANSHIP,
                    new Row(pupil + " " + key, place)
                            .set("pupil_id", new Ref(Table.PERSON, pupil))
                            .set("guardian_id", person)
                            .initially("relation", relation)
                            .initially("position", keys.size() - 1));
        }
    }

    private Row person(Place place, String key, String pupil, String name, List<String> phones) {
        var parts = PersonName.withoutTitle(name.isEmpty() ? phones.getFirst() : name);
        var row = new Row(key, place)
                .initially("family_name", name.isEmpty() ? phones.getFirst() : parts.family())
                .initially("given_names", name.isEmpty() ? "" : parts.given());
        if (!phones.isEmpty()) {
            row.set("phone", phones.getFirst());
            row.setKnown("second_phone", phones.size() > 1 ? phones.get(1) : null);
            row.recognisedBy(Hint.phone(phones.getFirst(), Fold.unordered(parts.whole())));
            Fold.words(parts.whole()).forEach(word -> row.recognisedBy(Hint.phone(phones.getFirst(), word)));
        }
        return row.recognisedBy(Hint.guardianOf(new Ref(Table.PERSON, pupil), parts.whole()));
    }

    private String key(Place place, String pupil, String name, List<String> phones, String relation) {
        if (phones.isEmpty()) {
            return relation + " of " + pupil;
        }
        var phone = phones.getFirst();
        var words = new HashSet<>(Fold.words(PersonName.withoutTitle(name).whole()));
        var known = byPhone.computeIfAbsent(phone, any -> new ArrayList<>());
        for (var other : known) {
            if (words.isEmpty()
                    || other.words().isEmpty()
                    || other.words().stream().anyMatch(words::contains)) {
                other.words().addAll(words);
                return other.key();
            }
        }
        var key = "tel " + phone + (known.isEmpty() ? "" : " " + (known.size() + 1));
        if (!known.isEmpty()) {
            problems.add(Finding.PHONE_OF_ANOTHER, place, phone, name);
        }
        known.add(new Known(key, words));
        return key;
    }

    /** "77 123 45 67 / 76 …": two numbers in one cell are usual. */
    private List<String> phones(Line line, Field field) {
        var phones = new ArrayList<String>();
        mapping.cells(line, field).forEach((place, cell) -> {
            for (var part : cell.split("[/;,]| ou | or | et | and ")) {
                if (!PersonName.isNone(part.strip())) {
                    phones.add(Phone.read(part.strip(), country, place, problems));
                }
            }
        });
        return told(line, field, phones.stream().distinct().toList());
    }

    private List<String> told(Line line, Field field, List<String> phones) {
        if (phones.size() > 2) {
            problems.add(
                    Finding.NOT_KEPT,
                    mapping.place(line, field),
                    String.join(" ", phones.subList(2, phones.size())),
                    1);
        }
        return phones;
    }
}
