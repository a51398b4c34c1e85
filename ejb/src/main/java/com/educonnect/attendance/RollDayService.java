package com.educonnect.attendance;

import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The rolls of a day: a teacher's own classes, or the whole school for the office, and those nobody has taken. */
@Stateless
public class RollDayService {
    @Inject
    DayRepository days;

    @Inject
    OwnClasses classes;

    @Inject
    SchoolTime time;

    @Inject
    Cursors cursors;

    public Page<DayRoll> day(LocalDate asked, String cursor, Integer size) {
        var day = asked == null ? time.today() : asked;
        var limit = Page.size(size);
        return page(rolls(day, DayPlace.of(cursor, cursors), limit + 1), limit);
    }

    /** A lesson that has not begun is not missing yet. */
    public Page<DayRoll> missing(LocalDate asked, String cursor, Integer size) {
        var today = time.today();
        var day = asked == null ? today : asked;
        var limit = Page.size(size);
        var begunBy = day.isBefore(today) ? LocalTime.MAX : time.now();
        return day.isAfter(today)
                ? new Page<>(List.of(), null)
                : page(days.missing(day, begunBy, DayPlace.of(cursor, cursors), limit + 1), limit);
    }

    private List<DayRoll> rolls(LocalDate day, DayPlace from, int limit) {
        if (classes.areAll()) {
            return days.ofSchool(day, from, limit);
        }
        return days.ofClasses(day, classes.on(day), from, limit);
    }

    private Page<DayRoll> page(List<DayRoll> rows, int limit) {
        return Page.of(rows, limit, last -> DayPlace.after(last, cursors));
    }
}
