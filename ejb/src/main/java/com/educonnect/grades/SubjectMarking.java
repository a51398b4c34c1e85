package com.educonnect.grades;

import com.educonnect.grades.rules.Subject;
import com.educonnect.grades.rules.exact.Fraction;
import jakarta.annotation.Nullable;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How a subject is marked, beside its coefficient.
 *
 * @param maximum what a period of it is out of, where the scheme counts in points; null leaves that to the coefficient
 * @param bonus it can only help the general average
 * @param tags what proposals look for, such as {@code conduct}
 * @param components oral, written…; empty for a subject that is one piece
 */
public record SubjectMarking(
        @Nullable BigDecimal maximum, boolean bonus, List<String> tags, List<Component> components) {
    public static final SubjectMarking PLAIN = new SubjectMarking(null, false, List.of(), List.of());

    /** The row {@code m} as one text, null where there is none. */
    public static final String TEXT = """
            (CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('maximum', m.maximum, 'bonus', m.bonus,
                'tags', to_jsonb(m.tags), 'components', m.components) END)::text""";

    /** A part of a subject with a coefficient of its own. */
    public record Component(String code, String name, BigDecimal coefficient) {
        public static Component of(JsonObject json) {
            return new Component(
                    json.getString("code"),
                    json.getString("name"),
                    Decimals.shortest(json.getJsonNumber("coefficient").bigDecimalValue()));
        }
    }

    public static SubjectMarking of(String text) {
        if (text == null) {
            return PLAIN;
        }
        var json = Documents.object(text);
        return new SubjectMarking(
                json.get("maximum") instanceof JsonNumber maximum ? Decimals.shortest(maximum.bigDecimalValue()) : null,
                json.getBoolean("bonus"),
                json.getJsonArray("tags").getValuesAs(JsonString::getString),
                json.getJsonArray("components").getValuesAs(JsonObject.class).stream()
                        .map(Component::of)
                        .toList());
    }

    /** The place of a component; what names none that the subject has now belongs to the first. */
    public int place(String code) {
        for (var i = 1; i < components.size(); i++) {
            if (components.get(i).code().equals(code)) {
                return i;
            }
        }
        return 0;
    }

    public boolean has(String code) {
        return components.stream().anyMatch(component -> component.code().equals(code));
    }

    /** @param outOf what a period of it is out of unless it says so itself; null where the scheme's scale says it for all */
    public Subject subject(Fraction outOf) {
        return new Subject(
                outOf == null || maximum == null ? outOf : Fraction.of(maximum),
                bonus,
                components.stream()
                        .map(component -> Fraction.of(component.coefficient()))
                        .toList(),
                Set.copyOf(tags));
    }
}
