package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads JSON as two parsers can only read it in one way (RFC 8259 §4 and §8): UTF-8, no name twice in an object, no
 * U+0000 (PostgreSQL has none), and bounded in depth and in the length of numbers.
 */
final class StrictJson {
    static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final class Level {
        private final Set<String> names = new HashSet<>();
        private String name = "";
        private int index = -1;
    }

    private final Deque<Level> levels = new ArrayDeque<>();

    private StrictJson() {}

    static JsonValue read(byte[] body) {
        var checks = new StrictJson();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            checks.check(body);
            try (var reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
                return reader.readValue();
            }
        } catch (JsonException | IllegalStateException | CharacterCodingException e) {
            throw checks.malformed();
        }
    }

    private void check(byte[] body) {
        try (var parser = PARSERS.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            while (parser.hasNext()) {
                check(parser, parser.next());
            }
        }
    }

    private void check(JsonParser parser, JsonParser.Event event) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> open();
            case END_OBJECT, END_ARRAY -> levels.pop();
            case KEY_NAME -> name(parser.getString());
            case VALUE_STRING -> {
                count();
                require(parser.getString().indexOf('\0') < 0);
            }
            case VALUE_NUMBER -> {
                count();
                var number = parser.getString();
                require(number.length() <= LONGEST_NUMBER && number.indexOf('e') < 0 && number.indexOf('E') < 0);
            }
            default -> count();
        }
    }

    private void open() {
        count();
        require(levels.size() < DEEPEST);
        levels.push(new Level());
    }

    private void name(String name) {
        var level = levels.element();
        level.name = name;
        require(level.names.add(name) && name.indexOf('\0') < 0);
    }

    private void count() {
        if (!levels.isEmpty()) {
            levels.element().index++;
        }
    }

    private void require(boolean kept) {
        if (!kept) {
            throw malformed();
        }
    }

    private Rejected malformed() {
        var place = new StringBuilder("$");
        levels.descendingIterator().forEachRemaining(level -> {
            if (!level.names.isEmpty()) {
                place.append('.').append(level.name);
            } else if (level.index >= 0) {
                place.append('[').append(level.index).append(']');
            }
        });
        return new Rejected(PlatformError.MALFORMED_JSON, place.toString());
    }
}
