package com.educonnect.analytics.board;

import com.educonnect.analytics.warning.WarningGlance;
import com.educonnect.analytics.warning.WarningListService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together what a teacher sees of the classes taught; whoever teaches none sees none. */
@Stateless
public class TeachingBoardService {
    private static final int WEEKS = 12;

    @Inject
    Standing standing;

    @Inject
    AttendanceFigures attendance;

    @Inject
    TeacherMarks marks;

    @Inject
    WarningListService warnings;

    public TeachingBoard board() {
        var now = standing.of(Board.TEACHING);
        if (now.isEmpty() || now.caller() == null) {
            return new TeachingBoard(
                    now.night(), now.arrangement(), List.of(), List.of(), Unfilled.NONE, WarningGlance.NONE, List.of());
        }
        var night = now.night();
        var span = Span.of(WEEKS, night.until());
        return new TeachingBoard(
                night,
                now.arrangement(),
                span.mondays(),
                attendance.taught(now.caller(), night.year(), span),
                marks.unfilled(night, now.caller()),
                warnings.glance(),
                marks.last(night, now.caller()));
    }
}
