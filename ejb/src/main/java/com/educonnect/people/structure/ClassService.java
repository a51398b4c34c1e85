package com.educonnect.people.structure;

import com.educonnect.people.ClassRows;
import com.educonnect.people.ClassView;
import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.people.SchoolTime;
import com.educonnect.people.calendar.SchoolYear;
import com.educonnect.people.calendar.Shift;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Classes and groups. */
@Stateless
public class ClassService {
    private static final Listing.Query CLASSES = new Listing.Query(
            ClassRows.COLUMNS,
            ClassRows.FROM + " WHERE (?::uuid IS NULL OR c.school_year_id = ?) AND (?::uuid IS NULL OR c.id = ?)",
            "(to_char(coalesce(l.position, 999), 'FM000') || ' ' || c.code)",
            "c.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    @Inject
    SchoolTime time;

    @Inject
    Event<ProgrammeChanged> changed;

    /** The classes of a year, or of all years, in school order. */
    public Page<ClassView> classes(UUID year, String cursor, Integer limit) {
        return listing.page(CLASSES, ClassRows::view, cursor, limit, time.today(), year, year, null, null);
    }

    public ClassView schoolClass(UUID id) {
        saving.get(SchoolClass.class, id);
        return read(id);
    }

    public ClassView save(UUID id, SaveClass command) {
        saving.named(SchoolYear.class, command.year()).requireChangeable();
        var levels = command.levels().stream()
                .map(level -> saving.named(Level.class, level))
                .toList();
        saving.named(Stream.class, command.stream());
        saving.named(Subject.class, command.subject());
        saving.named(Room.class, command.room());
        saving.named(Shift.class, command.shift());
        saving.save(
                SchoolClass.class,
                id,
                command.version(),
                () -> new SchoolClass(id, command.year(), command.kind()),
                schoolClass -> schoolClass.change(command, levels),
                SchoolClass::state);
        changed.fire(new ProgrammeChanged());
        return read(id);
    }

    private ClassView read(UUID id) {
        return listing.page(CLASSES, ClassRows::view, null, 1, time.today(), null, null, id, id)
                .items()
                .getFirst();
    }

    public void remove(UUID id) {
        saving.remove(SchoolClass.class, id, schoolClass -> saving.get(SchoolYear.class, schoolClass.year())
                .requireChangeable());
    }
}
