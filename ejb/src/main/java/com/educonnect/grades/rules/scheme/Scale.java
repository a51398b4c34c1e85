package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;

/**
 * What a subject's result is out of.
 *
 * @param maximum 20, 10, 100…; null where each subject has a maximum of its own, as branches counted in points
 * @param pass the share of the maximum from which a subject is passed: 0.5 for 10/20
 */
public record Scale(Fraction maximum, Fraction pass, Bands bands) {
    static Scale read(Node node) {
        return new Scale(
                node.orNull("maximum", Node::positive),
                node.number("pass"),
                node.has("bands") ? node.object("bands", Bands::read) : Bands.NONE);
    }
}
