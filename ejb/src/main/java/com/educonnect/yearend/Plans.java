package com.educonnect.yearend;

import com.educonnect.people.Saving;
import com.educonnect.people.calendar.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The plan of a year's end and what is shown of it: reckoned anew until it is confirmed, then as it was confirmed. */
@Dependent
class Plans {
    private static final int MARK = 16;

    @Inject
    Saving saving;

    @Inject
    FactRows facts;

    @Inject
    YearEndRepository ends;

    @Inject
    EnrolmentRows enrolments;

    void requireHas(UUID year) {
        saving.get(SchoolYear.class, year);
    }

    List<Move> moves(YearEnd end) {
        return end.is(YearEnd.PLANNED)
                ? Plan.of(facts.school(end.year()), facts.standings(end.year(), end.choices()))
                : ends.plan(end.year());
    }

    /** Whether that is a class of the year that ends. */
    boolean knows(UUID year, UUID schoolClass) {
        return facts.school(year).has(schoolClass);
    }

    YearEndView view(YearEnd end) {
        var moves = moves(end);
        var school = facts.school(end.year());
        return new YearEndView(
                year(end.year()),
                end.next() == null ? null : year(end.next()),
                end.state(),
                mark(moves),
                moves.size(),
                (int) moves.stream().filter(move -> move.outcome().stays()).count(),
                end.next() == null ? 0 : enrolments.enrolled(end.year()),
                (int) moves.stream().filter(move -> move.outcome().isOpen()).count(),
                !school.isOrdered(),
                flows(moves),
                classes(school, moves),
                end.problem() == null ? List.of() : List.of(end.problem().split("\n")),
                end.finishedAt());
    }

    private YearEndView.Year year(UUID id) {
        var year = saving.get(SchoolYear.class, id);
        return new YearEndView.Year(
                id, year.name(), year.startsOn(), year.endsOn(), year.state().id());
    }

    private static List<YearEndView.Flow> flows(List<Move> moves) {
        record Way(UUID from, UUID to, Outcome outcome) {}
        var ways = new LinkedHashMap<Way, Integer>();
        moves.forEach(move -> ways.merge(new Way(move.from(), move.to(), move.outcome()), 1, Integer::sum));
        var flows = new ArrayList<YearEndView.Flow>();
        ways.forEach((way, pupils) -> flows.add(
                new YearEndView.Flow(way.from(), way.to(), way.outcome().id(), pupils)));
        return flows;
    }

    private static List<YearEndView.ClassLine> classes(School school, List<Move> moves) {
        return school.classes().stream()
                .map(each -> new YearEndView.ClassLine(
                        each.id(),
                        each.code(),
                        each.name(),
                        (int) moves.stream()
                                .filter(move -> each.id().equals(move.from()))
                                .count(),
                        (int) moves.stream()
                                .filter(move -> each.id().equals(move.to()))
                                .count(),
                        each.capacity()))
                .toList();
    }

    /** Two plans that send everybody to the same places have the same mark. */
    static String mark(List<Move> moves) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            moves.forEach(move -> hash.update(move.json().toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest()).substring(0, MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
