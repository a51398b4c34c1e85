package com.educonnect.analytics.board;

import com.educonnect.people.ClassView;
import com.educonnect.people.TeachingService;
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
    TeachingService teaching;

    @Inject
    AttendanceFigures attendance;

    @Inject
    TeacherMarks marks;

    public TeachingBoard board() {
        var now = standing.of(Board.TEACHING);
        if (now.isEmpty() || now.caller() == null) {
            return new TeachingBoard(now.night(), now.arrangement(), List.of(), List.of(), Unfilled.NONE, List.of());
        }
        var night = now.night();
        var span = Span.of(WEEKS, night.until());
        var classes = teaching.classesOf(now.caller(), night.until()).stream()
                .map(ClassView::id)
                .toList();
        return new TeachingBoard(
                night,
                now.arrangement(),
                span.mondays(),
                attendance.classes(night.year(), span, classes),
                marks.unfilled(night, now.caller()),
                marks.last(night, now.caller()));
    }
}
