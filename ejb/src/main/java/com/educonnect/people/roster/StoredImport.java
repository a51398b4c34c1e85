package com.educonnect.people.roster;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** An import as it waits for its application. */
record StoredImport(String state, String fileName, byte[] content, ImportOptions options, String digest) {
    static String json(ImportOptions options, Format found, String digest) {
        var mapping = Json.createObjectBuilder();
        options.mapping().forEach(mapping::add);
        var json = Json.createObjectBuilder()
                .add("format", found.word())
                .add("mapping", mapping)
                .add("makeClasses", options.makeClasses())
                .add("missingEnds", options.missingEnds())
                .add("lessonMinutes", options.lessonMinutes())
                .add("digest", digest);
        if (options.schoolYear() != null) {
            json.add("schoolYear", options.schoolYear());
        }
        if (options.sheet() != null) {
            json.add("sheet", options.sheet());
        }
        return json.build().toString();
    }

    static StoredImport of(String state, String fileName, byte[] content, String options) {
        try (var reader = Json.createReader(new StringReader(options))) {
            var json = reader.readObject();
            return new StoredImport(state, fileName, content, options(json), json.getString("digest"));
        }
    }

    private static ImportOptions options(JsonObject json) {
        Map<String, String> mapping = new LinkedHashMap<>();
        json.getJsonObject("mapping").forEach((header, word) -> mapping.put(header, ((JsonString) word).getString()));
        return new ImportOptions(
                Format.find(json.getString("format")).orElseThrow(),
                mapping,
                json.getString("schoolYear", null),
                json.getBoolean("makeClasses"),
                json.getBoolean("missingEnds"),
                json.getInt("lessonMinutes"),
                json.getString("sheet", null));
    }
}
