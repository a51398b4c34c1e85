package com.educonnect.grades.rules.scheme;

import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schemes that come with the product: a school copies one and changes it. */
public final class Presets {
    private static final String FOLDER = "/grades/presets/";

    private Presets() {}

    public static List<String> names() {
        try (var reader = Json.createReader(new StringReader(resource("index")))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    /** The document to be kept with the school. */
    public static String document(String name) {
        if (!names().contains(name)) {
            throw new Rejected(SchemeError.PRESET_UNKNOWN, name);
        }
        return resource(name);
    }

    public static Scheme scheme(String name) {
        return Scheme.parse(document(name));
    }

    private static String resource(String name) {
        try (var stream = Presets.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("grades/presets/" + name + ".json is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
