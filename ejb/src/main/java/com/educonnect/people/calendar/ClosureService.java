package com.educonnect.people.calendar;

import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

@Stateless
public class ClosureService {
    private static final Listing.Query CLOSURES = new Listing.Query(
            "c.id, c.school_year_id, c.name, c.starts_on, c.ends_on, c.provisional, c.version",
            "FROM closure c WHERE (?::uuid IS NULL OR c.school_year_id = ?)",
            "c.starts_on::text",
            "c.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    public Page<ClosureView> closures(UUID year, String cursor, Integer limit) {
        return listing.page(CLOSURES, ClosureView::of, cursor, limit, year, year);
    }

    public ClosureView closure(UUID id) {
        return ClosureView.of(saving.get(Closure.class, id));
    }

    public ClosureView save(UUID id, SaveClosure command) {
        var year = saving.named(SchoolYear.class, command.year());
        return saving.save(
                Closure.class,
                id,
                command.version(),
                () -> new Closure(id, year.id()),
                closure -> {
                    closure.change(command);
                    year.requireHolds(closure.startsOn(), closure.endsOn());
                    year.requireChangeable();
                },
                ClosureView::of);
    }

    public void remove(UUID id) {
        saving.remove(Closure.class, id, closure -> saving.get(SchoolYear.class, closure.year())
                .requireChangeable());
    }
}
