package com.educonnect.grades.rules.scheme;

import java.util.List;

/**
 * Something to put before the council: an honour, a warning, a decision on the next year. The council decides.
 *
 * @param group of each group at most one is proposed, the first that fits
 * @param at the periods at whose end it is proposed
 * @param when all of these must be so
 * @param unless any of these bars it, and the council sees that it was barred
 */
public record Proposal(
        String group, String code, Label label, List<PeriodLevel> at, List<Condition> when, List<Condition> unless) {
    static Proposal read(Node node) {
        return new Proposal(
                node.text("group"),
                node.text("code"),
                node.object("label", Label::read),
                node.choices("at", PeriodLevel.class),
                node.list("when", Condition::read),
                node.has("unless") ? node.list("unless", Condition::read) : List.of());
    }

    boolean fits(Candidate candidate, PeriodLevel level) {
        return at.contains(level) && when.stream().allMatch(condition -> condition.holds(candidate));
    }

    boolean isBarred(Candidate candidate) {
        return unless.stream().anyMatch(condition -> condition.holds(candidate));
    }
}
