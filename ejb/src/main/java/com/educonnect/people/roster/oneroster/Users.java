package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.source.Phone;
import com.educonnect.people.roster.source.WrittenDate;
import com.educonnect.people.roster.tables.Hint;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Persons from users and demographics. Passwords are not looked at. */
final class Users {
    private final Reading reading;
    private final Map<String, Line> demographics = new HashMap<>();

    Users(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (var line : reading.set.lines(SetFile.DEMOGRAPHICS)) {
            if (demographics.putIfAbsent(line.get("sourcedId"), line) != null) {
                reading.problems.add(
                        Finding.DUPLICATE_KEY, line.place("sourcedId"), line.get("sourcedId"), line.number());
            }
        }
        reading.set.lines(SetFile.USERS).forEach(this::user);
        demographics.forEach((user, line) -> alone(user, line));
    }

    private void user(Line line) {
        var key = reading.key(line, Table.PERSON);
        if (key == null) {
            return;
        }
        reading.org(line, "primaryOrgSourcedId");
        reading.org(line, "orgSourcedIds");
        var row = reading.row(line, key);
        names(line, row);
        contact(line, row);
        var born = demographics.remove(key);
        if (born != null) {
            demographics(born, row);
        }
        reading.roster.add(Table.PERSON, reading.removed(line) ? row.ends() : row);
        line.list("grades").forEach(grade -> Classes.level(reading, grade, line.place("grades")));
    }

    private void names(Line line, Row row) {
        var family = line.get("familyName");
        var given = line.get("givenName");
        if (family.isEmpty() && given.isEmpty()) {
            reading.problems.add(Finding.REQUIRED_CELL, line.place("familyName"));
        }
        row.set("family_name", family.isEmpty() ? given : family).set("given_names", family.isEmpty() ? "" : given);
        if (line.has("middleName")) {
            row.set("middle_name", line.orNull("middleName"));
        }
        for (var column :
                List.of("preferredGivenName", "preferredFirstName", "prefferedGivenName", "prefferedFirstName")) {
            if (line.has(column)) {
                row.set("preferred_name", line.orNull(column));
            }
        }
    }

    private void contact(Line line, Row row) {
        if (line.has("email")) {
            row.set("email", line.orNull("email"));
        }
        if (line.has("sms") || line.has("phone")) {
            var country = reading.school.country();
            var sms = Phone.read(line.orNull("sms"), country, line.place("sms"), reading.problems);
            var phone = Phone.read(line.orNull("phone"), country, line.place("phone"), reading.problems);
            row.set("phone", sms == null ? phone : sms)
                    .set("second_phone", sms == null || sms.equals(phone) ? null : phone);
        }
        for (var column : List.of("address", "language")) {
            if (line.has("metadata." + column)) {
                row.set(column, line.orNull("metadata." + column));
            }
        }
    }

    private void demographics(Line line, Row row) {
        if (line.has("birthDate")) {
            birth(line, row);
        }
        if (line.has("sex")) {
            row.set("sex", sex(line));
        }
        if (line.has("cityOfBirth")) {
            row.set("birth_place", line.orNull("cityOfBirth"));
        }
        if (line.has("metadata.nationality")) {
            var nationality = line.get("metadata.nationality").toUpperCase(Locale.ROOT);
            if (!nationality.isEmpty() && !nationality.matches("[A-Z]{2}")) {
                reading.problems.add(Finding.UNKNOWN_WORD_LEFT_OUT, line.place("metadata.nationality"), nationality);
                nationality = "";
            }
            row.set("nationality", nationality.isEmpty() ? null : nationality);
        }
    }

    private void birth(Line line, Row row) {
        var written = line.get("birthDate");
        var found = WrittenDate.find(written);
        if (!written.isEmpty() && found.isEmpty()) {
            reading.problems.add(Finding.BAD_DATE, line.place("birthDate"), written);
        }
        var told = line.lower("metadata.birthPrecision");
        var precision = found.map(date -> date.precision().word()).orElse("day");
        row.set("birth_date", found.map(WrittenDate::date).orElse(null));
        row.set("birth_precision", List.of("day", "month", "year").contains(told) ? told : precision);
    }

    private String sex(Line line) {
        return switch (line.lower("sex")) {
            case "female", "f" -> "F";
            case "male", "m" -> "M";
            case "" -> null;
            default -> {
                reading.problems.add(Finding.UNKNOWN_WORD_LEFT_OUT, line.place("sex"), line.get("sex"));
                yield null;
            }
        };
    }

    /** Demographics of someone the set's users do not name: known here, or an error. */
    private void alone(String user, Line line) {
        Roles.person(reading, user, line.place("sourcedId"), Finding.UNRESOLVED);
        demographics(line, reading.roster.find(Table.PERSON, user));
    }

    /** Pupils that the other system brings are recognised by name and birth date if the school typed them in before. */
    static void recognise(Reading reading) {
        for (var user : reading.pupils.keySet()) {
            var row = reading.roster.find(Table.PERSON, user);
            if (row != null && row.value("birth_date") != null) {
                row.recognisedBy(Hint.unnumberedPupil(
                        row.value("family_name") + " " + row.value("given_names"),
                        row.value("birth_date").toString()));
            }
        }
    }

    static Ref ref(String user) {
        return new Ref(Table.PERSON, user);
    }
}
