package com.educonnect.platform.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Single values of commands: each type has one way to be written. */
final class Scalars {
    private static final Map<Class<?>, Function<String, ?>> WRITTEN = Map.ofEntries(
            Map.entry(String.class, Function.identity()),
            Map.entry(UUID.class, Scalars::uuid),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(Instant.class, text -> OffsetDateTime.parse(text).toInstant()),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(URI.class, URI::create),
            Map.entry(byte[].class, text -> Base64.getDecoder().decode(text)));

    private static final Map<Class<?>, Function<BigDecimal, ?>> COUNTED = Map.of(
            int.class, BigDecimal::intValueExact,
            Integer.class, BigDecimal::intValueExact,
            short.class, BigDecimal::shortValueExact,
            Short.class, BigDecimal::shortValueExact,
            long.class, BigDecimal::longValueExact,
            Long.class, BigDecimal::longValueExact,
            double.class, BigDecimal::doubleValue,
            Double.class, BigDecimal::doubleValue,
            BigDecimal.class, number -> number);

    private Scalars() {}

    /** What stands for an absent value: null, or the zero of a primitive. */
    static Object absent(Type type) {
        return type instanceof Class<?> plain && plain.isPrimitive() ? Array.get(Array.newInstance(plain, 1), 0) : null;
    }

    /** The value, or null where this JSON is not one of that type. */
    static Object read(JsonValue value, Type type) {
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException("commands hold no " + type);
        }
        try {
            return switch (value) {
                case JsonString text -> plain.isEnum() ? constant(plain, text.getString()) : written(plain, text);
                case JsonNumber number -> counted(plain, number);
                default -> plain == boolean.class || plain == Boolean.class ? truth(value) : null;
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }

    private static Object written(Class<?> type, JsonString text) {
        var reader = WRITTEN.get(type);
        return reader == null ? null : reader.apply(text.getString());
    }

    private static Object counted(Class<?> type, JsonNumber number) {
        var reader = COUNTED.get(type);
        return reader == null ? null : reader.apply(number.bigDecimalValue());
    }

    private static Object truth(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }

    /** Java also takes shortened groups, under which one key could be written in many ways. */
    private static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException();
        }
        return uuid;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
