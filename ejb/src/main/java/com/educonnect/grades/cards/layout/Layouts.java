package com.educonnect.grades.cards.layout;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The layouts that come with the product; a school chooses one and sets its options. */
public final class Layouts {
    public static final List<String> NAMES =
            List.of("senegal", "ivory-coast", "cameroon", "nigeria", "kenya", "primary");

    private static final List<String> SHOWN =
            List.of("teachers", "coefficients", "ranks", "ranges", "comments", "absences", "weighted");

    private static final Map<String, String> OF_COUNTRY =
            Map.of("SN", "senegal", "CI", "ivory-coast", "CM", "cameroon", "NG", "nigeria", "KE", "kenya");

    private static final Map<String, JsonObject> READ =
            NAMES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Layouts::read));

    private Layouts() {}

    static JsonObject get(String name) {
        var layout = READ.get(name);
        if (layout == null) {
            throw new IllegalArgumentException("no such layout");
        }
        return layout;
    }

    private static JsonObject read(String name) {
        try (var in = Layouts.class.getResourceAsStream("/com/educonnect/grades/cards/layouts/" + name + ".json");
                var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet of cards; every rule is tried on every element, so it has no others. */
    static String style(boolean full) {
        return full ? style("card.css") + style("full.css") : style("card.css");
    }

    /** That of papers that tell or attest. */
    public static String documentStyle() {
        return style("card.css") + style("document.css");
    }

    private static String style(String name) {
        try (var in = Layouts.class.getResourceAsStream("/com/educonnect/grades/cards/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a school has that has chosen nothing. */
    public static JsonObject usual(String country, String language) {
        return of(OF_COUNTRY.getOrDefault(country, "senegal"), OF_COUNTRY.containsKey(country) ? null : language);
    }

    /** @param language of the texts, where it is not the layout's own */
    public static JsonObject of(String name, String language) {
        var layout = get(name);
        var known = "en".equals(language) || "fr".equals(language);
        var own = OF_COUNTRY.containsValue(name) && language == null;
        return Json.createObjectBuilder()
                .add("layout", name)
                .add(
                        "languages",
                        known ? Json.createArrayBuilder().add(language).build() : layout.getJsonArray("languages"))
                .add("heading", own ? layout.getJsonArray("heading") : JsonValue.EMPTY_JSON_ARRAY)
                .add(
                        "otherHeading",
                        own && layout.containsKey("otherHeading")
                                ? layout.getJsonArray("otherHeading")
                                : JsonValue.EMPTY_JSON_ARRAY)
                .add("contact", "")
                .add("logo", JsonValue.NULL)
                .add("footer", "")
                .add("signatures", layout.getJsonArray("signatures"))
                .add("show", Json.createArrayBuilder(SHOWN))
                .build();
    }
}
