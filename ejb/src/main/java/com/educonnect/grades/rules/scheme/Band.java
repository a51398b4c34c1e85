package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;

/**
 * A letter, level or appreciation.
 *
 * @param from the lowest figure that earns it, included
 * @param points what the level is worth where levels are averaged, or null
 */
public record Band(String code, Label label, Fraction from, Fraction points) {
    static Band read(Node node) {
        return new Band(
                node.text("code"),
                node.object("label", Label::read),
                node.number("from"),
                node.orNull("points", Node::number));
    }
}
