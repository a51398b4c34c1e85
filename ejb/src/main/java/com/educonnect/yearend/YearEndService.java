package com.educonnect.yearend;

import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The plan of a year's end: shown at any time, and filled by people where the councils left something open. */
@Stateless
public class YearEndService {
    @Inject
    YearEndRepository ends;

    @Inject
    Plans plans;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    public YearEndView view(UUID year) {
        plans.requireHas(year);
        return plans.view(ends.find(year));
    }

    /**
     * Where each pupil goes, in the order of the classes.
     *
     * @param outcome one of the outcomes, {@code open} for those still to be decided or placed, or null for all
     * @param schoolClass of the year that ends, or null for all
     */
    public Page<MoveView> pupils(UUID year, String outcome, UUID schoolClass, String cursor, Integer limit) {
        plans.requireHas(year);
        var size = Page.size(limit);
        var found = plans.moves(ends.find(year)).stream()
                .filter(move -> schoolClass == null || schoolClass.equals(move.from()))
                .filter(move -> isAsked(move.outcome(), outcome))
                .map(MoveView::of)
                .toList();
        var from = cursor == null ? 0 : behind(found, cursors.decode(cursor, 1).getFirst());
        return Page.of(
                found.subList(from, Math.min(found.size(), from + size + 1)),
                size,
                last -> cursors.encode(last.pupil().toString()));
    }

    private static boolean isAsked(Outcome outcome, String asked) {
        return asked == null
                || (asked.equals("open") ? outcome.isOpen() : outcome.id().equals(asked));
    }

    private static int behind(List<MoveView> moves, String pupil) {
        var last = moves.stream().map(move -> move.pupil().toString()).toList().indexOf(pupil);
        return last < 0 ? moves.size() : last + 1;
    }

    /** A council's decision is the council's; people decide of those of whom none did, and choose classes. */
    public MoveView place(UUID year, UUID pupil, PlacePupil command) {
        plans.requireHas(year);
        var end = ends.hold(year).requirePlanned();
        var before = move(end, pupil);
        if (before.byCouncil()
                && command.decision() != null
                && !command.decision().equals(before.decision())) {
            throw new Rejected(YearEndError.COUNCIL_DECIDED, before.name());
        }
        if (command.to() != null && !plans.knows(year, command.to())) {
            throw new Rejected(YearEndError.CLASS_OF_ANOTHER_YEAR);
        }
        var decision = before.byCouncil() ? null : command.decision();
        if (ends.choose(year, pupil, new Choice(decision, command.to(), command.leaves()))) {
            audit.record("year-end.place", "pupil", pupil);
        }
        return MoveView.of(move(ends.find(year), pupil));
    }

    private Move move(YearEnd end, UUID pupil) {
        return plans.moves(end).stream()
                .filter(move -> move.pupil().equals(pupil))
                .findFirst()
                .orElseThrow(() -> new Rejected(YearEndError.NOT_AT_THE_END));
    }
}
