package com.educonnect.yearend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where everybody goes, from what was decided and the school's ladder alone: the same facts give the same plan. Whoever is
 * promoted goes on with his or her class (6A to 5A); where no class continues it, to the least filled one of the level.
 */
final class Plan {
    private final School school;
    private final Map<UUID, Integer> filled = new HashMap<>();
    private final Map<UUID, Move> moves = new HashMap<>();

    private Plan(School school) {
        this.school = school;
    }

    /** In the order of the pupils given. */
    static List<Move> of(School school, List<Standing> standings) {
        var plan = new Plan(school);
        var floating = new ArrayList<Standing>();
        for (var standing : standings) {
            if (!plan.settle(standing)) {
                floating.add(standing);
            }
        }
        floating.forEach(plan::balance);
        return standings.stream()
                .map(standing -> plan.moves.get(standing.pupil()))
                .toList();
    }

    private boolean settle(Standing standing) {
        var decision = standing.decision();
        if (decision == null) {
            return note(standing, Outcome.UNDECIDED, null);
        }
        if (decision.equals("excluded")) {
            return note(standing, Outcome.EXCLUDED, null);
        }
        var choice = standing.choice();
        if (choice.leaves()) {
            return note(standing, Outcome.LEAVES, null);
        }
        if (choice.to() != null && school.has(choice.to())) {
            return note(standing, chosen(decision), choice.to());
        }
        return switch (decision) {
            case "repeats" -> note(standing, Outcome.REPEATS, standing.schoolClass());
            case "passes" -> promote(standing);
            default -> note(standing, Outcome.UNPLACED, null);
        };
    }

    private static Outcome chosen(String decision) {
        return switch (decision) {
            case "repeats" -> Outcome.REPEATS;
            case "passes" -> Outcome.PROMOTED;
            default -> Outcome.ORIENTED;
        };
    }

    private boolean promote(Standing standing) {
        var from = school.get(standing.schoolClass());
        if (from.isMultigrade()) {
            return note(standing, Outcome.UNPLACED, null);
        }
        var level = school.above(from);
        if (level.isEmpty()) {
            return note(standing, Outcome.LEAVES, null);
        }
        var next = school.next(from, level.get());
        var continued =
                next.stream().filter(each -> each.letter() == from.letter()).toList();
        if (next.isEmpty()) {
            return note(standing, Outcome.UNPLACED, null);
        }
        return continued.size() == 1
                && note(standing, Outcome.PROMOTED, continued.getFirst().id());
    }

    private void balance(Standing standing) {
        var from = school.get(standing.schoolClass());
        var next = school.next(from, school.above(from).orElseThrow());
        var emptiest = next.stream()
                .min(Comparator.comparing((LeavingClass each) -> filled.getOrDefault(each.id(), 0))
                        .thenComparing(LeavingClass::code))
                .orElseThrow();
        note(standing, Outcome.PROMOTED, emptiest.id());
    }

    private boolean note(Standing standing, Outcome outcome, UUID to) {
        if (to != null) {
            filled.merge(to, 1, Integer::sum);
        }
        moves.put(standing.pupil(), Move.of(standing, outcome, to));
        return true;
    }
}
