package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.Roster;
import com.educonnect.people.roster.tables.School;
import com.educonnect.people.roster.tables.Table;
import java.util.Map;
import java.util.Set;

/** Reads a OneRoster set into a roster. */
public final class OneRoster {
    private OneRoster() {}

    public static boolean isOne(Set<String> fileNames) {
        return RosterSet.isOne(fileNames);
    }

    /** @param missingEnds whether enrolments that a bulk file no longer names have ended */
    public static Roster read(
            Map<String, byte[]> files, School school, boolean missingEnds, Limits limits, Problems problems) {
        var set = new RosterSet(files, limits, problems);
        var reading = new Reading(set, school, new Roster(), problems);
        orgs(reading);
        new Premises(reading).read();
        var sessions = new Sessions(reading);
        sessions.read();
        new Classes(reading, sessions).read();
        new YearRules(reading).read();
        new Users(reading).read();
        new Roles(reading).read();
        new Enrollments(reading).read();
        new Identifiers(reading).read();
        new Agents(reading).read();
        Users.recognise(reading);
        if (missingEnds && set.has(SetFile.ENROLLMENTS) && !set.delta(SetFile.ENROLLMENTS)) {
            reading.roster.endWhatIsMissing();
        }
        return reading.roster;
    }

    private static void orgs(Reading reading) {
        for (var line : reading.set.lines(SetFile.ORGS)) {
            reading.orgs.add(line.get("sourcedId"));
        }
        for (var line : reading.set.lines(SetFile.ORGS)) {
            var key = reading.key(line, Table.ROSTER_ORG);
            if (key == null || !reading.filled(line, "name", "type")) {
                continue;
            }
            reading.org(line, "parentSourcedId");
            var row = reading.row(line, key)
                    .set("name", line.get("name"))
                    .set("kind", line.get("type"))
                    .set("identifier", line.orNull("identifier"))
                    .set("parent_sourced_id", line.orNull("parentSourcedId"));
            reading.roster.add(Table.ROSTER_ORG, reading.removed(line) ? row.ends() : row);
        }
        var schools = reading.set.lines(SetFile.CLASSES).stream()
                .map(line -> line.get("schoolSourcedId"))
                .filter(org -> !org.isEmpty())
                .distinct()
                .toList();
        if (schools.size() > 1) {
            reading.problems.add(
                    Finding.SEVERAL_SCHOOLS,
                    Place.of(SetFile.CLASSES.fileName()).at("schoolSourcedId"),
                    String.join(", ", schools));
        }
    }
}
