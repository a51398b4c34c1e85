package com.educonnect.people.roster.tables;

import com.educonnect.tenancy.Sql;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an upload takes for granted about the school that receives it.
 *
 * @param years the school years, the latest first
 * @param sessions the year of each year and period, by the other system's key
 * @param classes the classes, by the other system's key
 */
public record School(
        UUID id,
        String name,
        String code,
        String country,
        LocalDate today,
        List<Year> years,
        Map<String, String> sessions,
        Map<String, KnownClass> classes,
        List<String> lessonSlots) {
    public record Year(String id, String name, LocalDate startsOn, LocalDate endsOn, String state) {}

    public record KnownClass(String kind, String subject) {}

    public static School read(Sql sql, UUID id, String name, String code, String country, LocalDate today) {
        var years = sql.query(
                "SELECT id::text, name, starts_on, ends_on, state FROM school_year ORDER BY starts_on DESC, id",
                row -> new Year(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)));
        var sessions = new HashMap<String, String>();
        sql.query(
                "SELECT coalesce(sourced_id, id::text), id::text FROM school_year"
                        + " UNION ALL SELECT coalesce(sourced_id, id::text), school_year_id::text FROM period",
                row -> sessions.put(row.getString(1), row.getString(2)));
        var classes = new HashMap<String, KnownClass>();
        sql.query(
                "SELECT coalesce(sourced_id, id::text), kind, subject_id::text FROM school_class",
                row -> classes.put(row.getString(1), new KnownClass(row.getString(2), row.getString(3))));
        var slots = sql.query("SELECT code FROM slot WHERE unit = 'lesson' ORDER BY code", row -> row.getString(1));
        return new School(id, name, code, country, today, years, sessions, classes, slots);
    }

    /** The year an upload is about when it names none: the named one, else the open one, else the only one. */
    public Optional<Year> year(String named) {
        if (named != null) {
            return years.stream()
                    .filter(year ->
                            year.name().equalsIgnoreCase(named) || year.id().equals(named))
                    .findFirst();
        }
        var open = years.stream().filter(year -> "open".equals(year.state())).toList();
        if (open.size() == 1) {
            return Optional.of(open.getFirst());
        }
        var running = years.stream()
                .filter(year ->
                        !year.startsOn().isAfter(today) && !year.endsOn().isBefore(today))
                .findFirst();
        return running.isPresent() || years.size() != 1 ? running : Optional.of(years.getFirst());
    }
}
