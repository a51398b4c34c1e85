package com.educonnect.attendance;

import com.educonnect.attendance.AttendanceRepository.Row;
import com.educonnect.people.SchoolTime;
import com.educonnect.people.TeachingService;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Totals of what was missed. */
@Stateless
public class AttendanceService {
    private static final List<String> FROM_THE_START = List.of("", new UUID(0, 0).toString());

    @Inject
    AttendanceRepository attendance;

    @Inject
    TeachingService teaching;

    @Inject
    PupilAccess pupils;

    @Inject
    SchoolTime time;

    @Inject
    Cursors cursors;

    /** Everyone who was in the class during the period, also those who have left it. */
    public Page<PupilAttendance> ofClass(UUID schoolClass, Period period, String cursor, Integer asked) {
        teaching.requireTeacherOf(schoolClass, time.today());
        var limit = Page.size(asked);
        var after = cursor == null ? FROM_THE_START : cursors.decode(cursor, 2);
        var rows = attendance.ofClass(
                schoolClass, period.from(), period.to(), after.get(0), UUID.fromString(after.get(1)), limit + 1);
        var page = Page.of(rows, limit, this::cursor);
        return new Page<>(page.items().stream().map(Row::attendance).toList(), page.next());
    }

    public PupilAttendance ofPupil(UUID pupil, Period period) {
        pupils.require(pupil, time.today());
        return attendance
                .ofPupil(pupil, period.from(), period.to())
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /**
     * The own totals of everyone who was in the class during the period, in one statement: the figure of the pupil's own
     * page, lessons in another class included. For papers and councils, whose caller has asked who may see the class.
     */
    public List<PupilAttendance> ofEveryoneIn(UUID schoolClass, Period period) {
        return attendance.ofEveryoneIn(schoolClass, period.from(), period.to());
    }

    private String cursor(Row last) {
        return cursors.encode(last.sortKey(), last.attendance().pupil().toString());
    }
}
