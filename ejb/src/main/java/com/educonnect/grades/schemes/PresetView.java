package com.educonnect.grades.schemes;

import com.educonnect.grades.Documents;
import com.educonnect.grades.rules.scheme.Label;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Scheme;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * Rules that come with the product, for a school to copy.
 *
 * @param verified somebody compared them with the official text
 */
public record PresetView(
        String preset, Label title, boolean verified, String source, LocalDate asOf, JsonObject document) {
    static PresetView of(String name) {
        var document = Presets.document(name);
        var scheme = Scheme.parse(document);
        var origin = scheme.provenance();
        return new PresetView(
                name, scheme.title(), origin.verified(), origin.source(), origin.asOf(), Documents.object(document));
    }
}
