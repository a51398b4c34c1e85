package com.educonnect.grades.rules.scheme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Where a scheme's rules come from.
 *
 * @param verified somebody compared them with the official text
 * @param asOf the day on which this version was written down
 */
public record Provenance(boolean verified, String source, LocalDate asOf) {
    static Provenance read(Node node) {
        try {
            return new Provenance(node.flag("verified"), node.text("source"), LocalDate.parse(node.text("asOf")));
        } catch (DateTimeParseException e) {
            throw node.contradiction("asOf");
        }
    }
}
