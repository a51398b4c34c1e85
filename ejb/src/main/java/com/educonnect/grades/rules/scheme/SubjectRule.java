package com.educonnect.grades.rules.scheme;

/**
 * How categories and components become a subject's result.
 *
 * @param components what happens when one of oral, written… has no result
 * @param capped a bonus never lifts a result above its maximum
 */
public record SubjectRule(Way way, IfMissing components, boolean capped) {
    static SubjectRule read(Node node) {
        var rule = new SubjectRule(
                node.choice("way", Way.class), node.choice("ifComponentMissing", IfMissing.class), node.flag("capped"));
        if (!rule.way.combinesResults()) {
            throw node.contradiction("way");
        }
        return rule;
    }
}
