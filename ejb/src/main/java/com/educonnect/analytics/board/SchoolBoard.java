package com.educonnect.analytics.board;

import com.educonnect.analytics.warning.WarningGlance;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a school, all of one screen.
 *
 * @param night null before the first; then there are no figures at all
 * @param weeks the Mondays that the weekly figures are of
 * @param days school days since the first of these
 * @param subjects in the newest term that has results
 * @param watched by rules of thumb
 * @param warned by what the ended years teach; empty where that does not beat "same as last term"
 */
public record SchoolBoard(
        @Nullable Night night,
        Arrangement arrangement,
        List<LocalDate> weeks,
        List<DayFigures> days,
        List<BoardClass> classes,
        Unfilled unfilled,
        List<SubjectFigures> subjects,
        List<TermFigures> terms,
        WatchList watched,
        WarningGlance warned,
        List<UseOfWeek> use) {
    static SchoolBoard empty(Standing.Now now) {
        return new SchoolBoard(
                now.night(),
                now.arrangement(),
                List.of(),
                List.of(),
                List.of(),
                Unfilled.NONE,
                List.of(),
                List.of(),
                new WatchList(0, List.of()),
                WarningGlance.NONE,
                List.of());
    }
}
