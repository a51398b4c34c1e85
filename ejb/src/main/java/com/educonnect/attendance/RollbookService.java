package com.educonnect.attendance;

import com.educonnect.people.TeachingService;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows rolls and who changed them, to those who teach the class and to the office. */
@Stateless
public class RollbookService {
    @Inject
    RollReading rolls;

    @Inject
    TeachingService teaching;

    @Inject
    Cursors cursors;

    public RollView roll(RollKey key) {
        teaching.requireTeacherOf(key.schoolClass(), key.day());
        var roll = rolls.roll(key);
        return roll.with(rolls.list(key, roll.id()));
    }

    /** The newest version first. */
    public Page<RollVersion> history(RollKey key, String cursor, Integer asked) {
        teaching.requireTeacherOf(key.schoolClass(), key.day());
        var limit = Page.size(asked);
        var before = cursor == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(cursors.decode(cursor, 1).getFirst());
        return Page.of(
                rolls.history(key, before, limit + 1), limit, last -> cursors.encode(String.valueOf(last.version())));
    }
}
