package com.educonnect.attendance;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A school of its own in the real database: the year 2026-2027, a bell of eight lessons (five in the morning), one
 * half-day slot, and classes made as a test needs them.
 */
final class School {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestDatabase DATABASE = TestDatabase.get();

    final String tenant = DATABASE.school();
    final UUID year = Ids.next();
    final UUID level = Ids.next();
    final List<UUID> lessons = new ArrayList<>();
    final UUID morning = Ids.next();

    School() {
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state) VALUES (?, '2026-2027', ?, ?, 'open')",
                year,
                LocalDate.of(2026, 9, 7),
                LocalDate.of(2027, 6, 30));
        write("INSERT INTO level (id, code, name) VALUES (?, '3E', 'Troisième')", level);
        for (var n = 1; n <= 8; n++) {
            lessons.add(lesson(n));
        }
        write(
                "INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at)"
                        + " VALUES (?, 'AM', 'Matin', 'half_day', 'am', '07:30', '12:00')",
                morning);
    }

    private UUID lesson(int n) {
        var id = Ids.next();
        write(
                "INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at, position)"
                        + " VALUES (?, ?, ?, 'lesson', ?, ?::text::time, ?::text::time, ?)",
                id,
                "H" + n,
                n + "e heure",
                n <= 5 ? "am" : "pm",
                (n <= 5 ? 6 + n : 8 + n) + ":30",
                (n <= 5 ? 7 + n : 9 + n) + ":25",
                n);
        return id;
    }

    UUID schoolClass(String code) {
        return schoolClass("class", code, level);
    }

    UUID schoolClass(String kind, String code, UUID ofLevel) {
        var id = Ids.next();
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name, level_id) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                year,
                kind,
                code,
                code,
                ofLevel);
        return id;
    }

    UUID pupil(String family, String given) {
        var id = Ids.next();
        write("INSERT INTO person (id, family_name, given_names) VALUES (?, ?, ?)", id, family, given);
        write("INSERT INTO pupil (person_id) VALUES (?)", id);
        return id;
    }

    UUID pupilOf(UUID schoolClass, String family, String given) {
        var id = pupil(family, given);
        enroll(id, schoolClass, "class", LocalDate.of(2026, 9, 7), null);
        return id;
    }

    void enroll(UUID pupil, UUID schoolClass, String kind, LocalDate from, LocalDate until) {
        write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on, ends_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?::date)",
                Ids.next(),
                pupil,
                schoolClass,
                kind,
                from,
                until);
    }

    void closed(LocalDate from, LocalDate to) {
        write(
                "INSERT INTO closure (id, school_year_id, name, starts_on, ends_on) VALUES (?, ?, 'Tabaski', ?, ?)",
                Ids.next(),
                year,
                from,
                to);
    }

    void write(String sql, Object... arguments) {
        in(data -> data.update(sql, arguments));
    }

    long count(String sql, Object... arguments) {
        return in(data -> data.find(sql, row -> row.getLong(1), arguments).orElseThrow());
    }

    <T> T in(Function<Sql, T> work) {
        return DATABASE.in(tenant, work);
    }

    /** Saves in a transaction of its own. */
    SavedRoll save(Author author, RollKey key, SubmitRoll command) {
        return in(sql -> Rolls.savedBy(author, sql).save(key, command));
    }

    static LocalDate next(DayOfWeek day) {
        return MONDAY.plusDays(day.getValue() - 1L);
    }
}
