package com.educonnect.analytics.board;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together what the head sees of the school; each figure is as of the last night. */
@Stateless
public class SchoolBoardService {
    private static final int WEEKS = 12;
    private static final int WEEKS_OF_USE = 8;

    @Inject
    Standing standing;

    @Inject
    AttendanceFigures attendance;

    @Inject
    MarkFigures marks;

    @Inject
    SchoolLife life;

    public SchoolBoard board() {
        var now = standing.of(Board.SCHOOL);
        if (now.isEmpty()) {
            return SchoolBoard.empty(now);
        }
        var night = now.night();
        var span = Span.of(WEEKS, night.until());
        return new SchoolBoard(
                night,
                now.arrangement(),
                span.mondays(),
                attendance.days(night.year(), span),
                attendance.classes(night.year(), span, null),
                marks.unfilled(night.year(), night.until()),
                night.term() == null ? List.of() : marks.subjects(night.year(), night.term()),
                marks.terms(night.year()),
                life.watched(night),
                life.warned(),
                life.use(Span.of(WEEKS_OF_USE, night.until())));
    }
}
