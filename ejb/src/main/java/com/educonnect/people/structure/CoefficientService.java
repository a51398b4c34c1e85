package com.educonnect.people.structure;

import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Coefficients, changed only while their year is not closed: an issued bulletin keeps the rule that made it. */
@Stateless
public class CoefficientService {
    private static final Listing.Query COEFFICIENTS = new Listing.Query(
            "c.id, c.school_year_id, c.level_id, c.stream_id, c.subject_id, c.value, c.weekly_minutes, c.version",
            """
            FROM coefficient c
            JOIN level l ON l.id = c.level_id
            JOIN subject s ON s.id = c.subject_id
            LEFT JOIN stream t ON t.id = c.stream_id
            WHERE (?::uuid IS NULL OR c.school_year_id = ?) AND (?::uuid IS NULL OR c.level_id = ?)
            """,
            "(to_char(l.position, 'FM000') || ' ' || l.code || ' ' || coalesce(t.code, '') || ' ' || s.code)",
            "c.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    @Inject
    Event<ProgrammeChanged> changed;

    public Page<CoefficientView> coefficients(UUID year, UUID level, String cursor, Integer limit) {
        return listing.page(COEFFICIENTS, CoefficientView::of, cursor, limit, year, year, level, level);
    }

    public CoefficientView save(UUID id, SaveCoefficient command) {
        saving.named(SchoolYear.class, command.year()).requireChangeable();
        saving.named(Level.class, command.level());
        saving.named(Stream.class, command.stream());
        saving.named(Subject.class, command.subject());
        var saved = saving.save(
                Coefficient.class,
                id,
                command.version(),
                () -> new Coefficient(id),
                coefficient -> change(coefficient, command),
                Coefficient::view);
        changed.fire(new ProgrammeChanged());
        return saved;
    }

    private void change(Coefficient coefficient, SaveCoefficient command) {
        requireYearOf(coefficient);
        coefficient.change(command);
    }

    public void remove(UUID id) {
        saving.remove(Coefficient.class, id, this::requireYearOf);
        changed.fire(new ProgrammeChanged());
    }

    private void requireYearOf(Coefficient coefficient) {
        if (coefficient.year() != null) {
            saving.get(SchoolYear.class, coefficient.year()).requireChangeable();
        }
    }
}
