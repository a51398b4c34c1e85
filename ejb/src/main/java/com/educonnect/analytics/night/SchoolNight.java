package com.educonnect.analytics.night;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the running school's facts, one transaction after the other. Wherever it is cut, the next call goes on: what is
 * still to be counted is written down with what was found. Two nights of one school take turns.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SchoolNight {
    @Inject
    Progress progress;

    @Inject
    Sources sources;

    @Inject
    Facts facts;

    @Inject
    Totals totals;

    @Inject
    Stale stale;

    /** One transaction of a part; call it again as long as there is more. */
    public Counted count(Part part) {
        var night = part == Part.SOURCES ? progress.hold() : progress.hold().asBegun();
        if (part != Part.END) {
            progress.leaveDisk();
        }
        return switch (part) {
            case SOURCES -> sources.read(night);
            case ROLLS, MARKS, ASSIGNMENTS, AVERAGES -> facts.count(part, night);
            case TOTALS -> totals.count(night);
            case END -> progress.finish(night);
        };
    }

    /** The parts that are to follow the first; where nothing is stale there is nothing to count. */
    public List<Part> following() {
        var facts = stale.facts();
        return Stream.of(Part.values())
                .filter(part -> part != Part.SOURCES && part.isDue(facts))
                .toList();
    }

    /** Up to which transaction the school's changes are counted, as text for people who look into it. */
    public String reached() {
        return progress.reached();
    }
}
