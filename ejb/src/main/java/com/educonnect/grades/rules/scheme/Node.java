package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.platform.Rejected;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One object of a scheme's document, read field by field: whatever was not asked for is refused at the end. */
final class Node {
    private static final int MOST_ITEMS = 60;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = new BigDecimal(100_000);

    private final String path;
    private final JsonObject object;
    private final Set<String> unread;

    private Node(String path, JsonObject object) {
        this.path = path;
        this.object = object;
        this.unread = new HashSet<>(object.keySet());
    }

    static <T> T read(String path, JsonValue value, Function<Node, T> reading) {
        if (value.getValueType() != ValueType.OBJECT) {
            throw new Rejected(SchemeError.FIELD_WRONG, path.isEmpty() ? "$" : path, "{…}");
        }
        var node = new Node(path, value.asJsonObject());
        var read = reading.apply(node);
        node.unread.stream().sorted().findFirst().ifPresent(field -> {
            throw new Rejected(SchemeError.FIELD_UNKNOWN, node.at(field));
        });
        return read;
    }

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    Rejected contradiction(String field) {
        return new Rejected(SchemeError.CONTRADICTION, at(field));
    }

    boolean has(String field) {
        return object.containsKey(field);
    }

    private JsonValue value(String field) {
        unread.remove(field);
        if (!has(field)) {
            throw new Rejected(SchemeError.FIELD_MISSING, at(field));
        }
        return object.get(field);
    }

    <T> T object(String field, Function<Node, T> reading) {
        return read(at(field), value(field), reading);
    }

    <T> T orNull(String field, BiFunction<Node, String, T> reading) {
        return has(field) ? reading.apply(this, field) : null;
    }

    String text(String field) {
        return text(at(field), value(field));
    }

    private static String text(String path, JsonValue value) {
        if (value instanceof JsonString string
                && !string.getString().isBlank()
                && string.getString().length() <= LONGEST_TEXT) {
            return string.getString();
        }
        throw new Rejected(SchemeError.FIELD_WRONG, path, "\"…\"");
    }

    boolean flag(String field) {
        var value = value(field);
        if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
            throw new Rejected(SchemeError.FIELD_WRONG, at(field), "true, false");
        }
        return value.getValueType() == ValueType.TRUE;
    }

    /** A number from 0 to 100,000 with at most six decimals. */
    Fraction number(String field) {
        return number(at(field), value(field));
    }

    private static Fraction number(String path, JsonValue value) {
        if (value instanceof JsonNumber number) {
            var decimal = number.bigDecimalValue();
            if (decimal.precision() <= 12
                    && Math.abs(decimal.scale()) <= MOST_DECIMALS
                    && decimal.signum() >= 0
                    && decimal.compareTo(LARGEST) <= 0) {
                return Fraction.of(decimal);
            }
        }
        throw new Rejected(SchemeError.FIELD_WRONG, path, "0…" + LARGEST);
    }

    Fraction positive(String field) {
        var number = number(field);
        if (number.signum() == 0) {
            throw new Rejected(SchemeError.FIELD_WRONG, at(field), "> 0");
        }
        return number;
    }

    int count(String field, int most) {
        var number = number(field);
        for (var count = 0; count <= most; count++) {
            if (number.equals(Fraction.of(count))) {
                return count;
            }
        }
        throw new Rejected(SchemeError.FIELD_WRONG, at(field), "0…" + most);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return choice(at(field), value(field), type);
    }

    private static <E extends Enum<E>> E choice(String path, JsonValue value, Class<E> type) {
        var written = text(path, value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> id(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> new Rejected(SchemeError.FIELD_WRONG, path, ids(type)));
    }

    <T> List<T> list(String field, Function<Node, T> reading) {
        return items(field, (place, value) -> read(place, value, reading));
    }

    List<String> texts(String field) {
        return items(field, Node::text);
    }

    List<Fraction> numbers(String field) {
        return items(field, Node::number);
    }

    <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        return items(field, (place, value) -> choice(place, value, type));
    }

    private <T> List<T> items(String field, BiFunction<String, JsonValue, T> reading) {
        if (!(value(field) instanceof JsonArray array) || array.size() > MOST_ITEMS) {
            throw new Rejected(SchemeError.FIELD_WRONG, at(field), "[0…" + MOST_ITEMS + "]");
        }
        var items = new ArrayList<T>();
        for (var i = 0; i < array.size(); i++) {
            items.add(reading.apply(at(field) + "[" + i + "]", array.get(i)));
        }
        return List.copyOf(items);
    }

    /** As documents write a constant: {@code HALF_UP} is {@code half-up}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String ids(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Node::id).toList());
    }
}
