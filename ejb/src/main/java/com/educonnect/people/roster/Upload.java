package com.educonnect.people.roster;

import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A file as a school sends it, with what the request says about it. Everything but the content may be null.
 *
 * @param mapping a JSON object, field words by column header
 * @param classes {@code make} to let a plain table make classes
 * @param missing {@code end} to end enrolments that a complete set no longer names
 */
public record Upload(
        byte[] content,
        String name,
        String format,
        String mapping,
        String year,
        String classes,
        String missing,
        Integer lesson,
        String sheet) {
    private static final int LONGEST_NAME = 200;

    String fileName() {
        var bare =
                name == null ? "" : name.replaceAll("[\\p{Cntrl}\\\\/]+", " ").strip();
        return bare.isEmpty() ? "roster" : bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
    }

    ImportOptions options() {
        var word = format == null ? "auto" : format.toLowerCase(Locale.ROOT);
        return new ImportOptions(
                Format.find(word).orElseThrow(() -> new Rejected(RosterError.FORMAT_UNKNOWN, word)),
                columns(),
                year,
                "make".equals(classes),
                "end".equals(missing),
                lesson == null ? 0 : Math.clamp(lesson, 0, 600),
                sheet);
    }

    private Map<String, String> columns() {
        if (mapping == null || mapping.isBlank()) {
            return Map.of();
        }
        try (var reader = Json.createReader(new StringReader(mapping))) {
            var columns = new LinkedHashMap<String, String>();
            reader.readObject().forEach((header, word) -> columns.put(header, ((JsonString) word).getString()));
            return columns;
        } catch (JsonException | ClassCastException e) {
            throw new Rejected(RosterError.MAPPING_UNREADABLE);
        }
    }
}
