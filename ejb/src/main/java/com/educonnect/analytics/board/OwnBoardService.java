package com.educonnect.analytics.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.educonnect.analytics.board.OwnFigures.AverageOf;
import com.educonnect.analytics.board.OwnFigures.DayOf;
import com.educonnect.analytics.board.OwnPupils.Pupil;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what a pupil sees of itself, or a guardian of the children whom he or she may ask after. */
@Stateless
public class OwnBoardService {
    private static final int WEEKS = 8;
    private static final String NO_ROLL = "-";

    @Inject
    Standing standing;

    @Inject
    OwnPupils pupils;

    @Inject
    OwnFigures figures;

    public OwnBoard board() {
        var now = standing.of(Board.OWN);
        if (now.isEmpty()) {
            return new OwnBoard(now.night(), now.arrangement(), List.of(), List.of());
        }
        var night = now.night();
        var span = Span.of(WEEKS, night.until());
        var days = figures.days(night.year(), span);
        var own = pupils.on(night.until());
        var strips = strips(own, span);
        var averages = averages(own, night);
        return new OwnBoard(
                night,
                now.arrangement(),
                days,
                own.stream().map(pupil -> child(pupil, days, strips, averages)).toList());
    }

    private Map<UUID, Map<LocalDate, String>> strips(List<Pupil> own, Span span) {
        return figures.strips(own.stream().map(Pupil::key).toList(), span).stream()
                .collect(groupingBy(DayOf::key, toMap(DayOf::day, DayOf::letter)));
    }

    private Map<UUID, List<OwnBoard.Average>> averages(List<Pupil> own, Night night) {
        var told = own.stream().filter(Pupil::results).map(Pupil::key).toList();
        return figures.averages(night.year(), told).stream()
                .collect(groupingBy(AverageOf::key, mapping(AverageOf::average, toList())));
    }

    private static OwnBoard.Child child(
            Pupil pupil,
            List<LocalDate> days,
            Map<UUID, Map<LocalDate, String>> strips,
            Map<UUID, List<OwnBoard.Average>> averages) {
        var strip = strips.getOrDefault(pupil.key(), Map.of());
        return new OwnBoard.Child(
                pupil.id(),
                pupil.familyName(),
                pupil.givenNames(),
                pupil.className(),
                days.stream().map(day -> strip.getOrDefault(day, NO_ROLL)).collect(joining()),
                averages.getOrDefault(pupil.key(), List.of()));
    }
}
