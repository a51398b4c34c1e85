package com.educonnect.platform.web;

import jakarta.annotation.Nullable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The records of the interface as JSON schemas, each once under its name. What a command must hold its constraints say;
 * an answer holds everything but what is marked as {@link Nullable}, which is left out where it is null.
 */
final class Schemas {
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time");
    private static final List<Class<? extends Annotation>> MUST =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private final Map<String, JsonObject> named;
    private final Map<String, Class<?>> seen = new HashMap<>();
    private final boolean answers;

    private Schemas(Map<String, JsonObject> named, boolean answers) {
        this.named = named;
        this.answers = answers;
    }

    static Schemas ofCommands() {
        return new Schemas(new TreeMap<>(), false);
    }

    /** Those of what is answered, in one document with these. */
    Schemas ofAnswers() {
        return new Schemas(named, true);
    }

    JsonObject all() {
        var all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all.build();
    }

    JsonObject of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        var plain = type instanceof Class<?> known ? known : Object.class;
        if (plain.isRecord()) {
            return reference(name(plain), plain, Map.of());
        }
        return plain.isEnum() ? enumeration(plain) : scalar(plain);
    }

    private JsonObject container(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw.isRecord()) {
            var bound = new TreeMap<String, Type>();
            for (var i = 0; i < arguments.length; i++) {
                bound.put(raw.getTypeParameters()[i].getName(), arguments[i]);
            }
            var of = arguments[0] instanceof Class<?> item ? name(item) : "Any";
            return reference(name(raw) + "Of" + of, raw, bound);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", of(arguments[0]))
                    .build();
        }
        return Map.class.isAssignableFrom(raw)
                ? typed("object").add("additionalProperties", of(arguments[1])).build()
                : of(arguments[0]);
    }

    private JsonObject reference(String name, Class<?> type, Map<String, Type> bound) {
        var before = seen.putIfAbsent(name, type);
        if (before == null) {
            var schema = describe(type, bound);
            var other = named.put(name, schema);
            require(other == null || other.equals(schema), name);
        } else {
            require(before == type, name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    private static void require(boolean one, String name) {
        if (!one) {
            throw new IllegalStateException(name + " stands for two different records");
        }
    }

    /** A record within another bears the other's name, too: many have an entry. */
    private static String name(Class<?> type) {
        var owner = type.getEnclosingClass();
        return owner == null ? type.getSimpleName() : name(owner) + type.getSimpleName();
    }

    private JsonObject describe(Class<?> type, Map<String, Type> bound) {
        var properties = Json.createObjectBuilder();
        var required = Json.createArrayBuilder();
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonbTransient.class)) {
                continue;
            }
            properties.add(written(component), property(component, bound));
            if (needed(component)) {
                required.add(written(component));
            }
        }
        var needed = required.build();
        var schema = typed("object").add("properties", properties);
        return needed.isEmpty()
                ? schema.build()
                : schema.add("required", needed).build();
    }

    private static String written(RecordComponent component) {
        var other = component.getAccessor().getAnnotation(JsonbProperty.class);
        return other == null ? component.getName() : other.value();
    }

    private JsonObject property(RecordComponent component, Map<String, Type> bound) {
        var type = component.getGenericType();
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable.getName(), Object.class));
        }
        if (type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof TypeVariable<?> variable) {
            return typed("array")
                    .add("items", of(bound.getOrDefault(variable.getName(), Object.class)))
                    .build();
        }
        var size = component.getAccessor().getAnnotation(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE || component.getType() != String.class
                ? of(type)
                : typed("string").add("maxLength", size.max()).build();
    }

    private boolean needed(RecordComponent component) {
        return answers
                ? !component.isAnnotationPresent(Nullable.class)
                : MUST.stream().anyMatch(component.getAccessor()::isAnnotationPresent);
    }

    private static JsonObject enumeration(Class<?> type) {
        var names = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        return typed("string").add("enum", names).build();
    }

    private static JsonObject scalar(Class<?> type) {
        if (FORMATS.containsKey(type)) {
            return typed("string").add("format", FORMATS.get(type)).build();
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean").build();
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return typed("number").build();
        }
        var whole = type.isPrimitive() || Number.class.isAssignableFrom(type);
        var text = CharSequence.class.isAssignableFrom(type)
                || type.getPackageName().equals("java.time");
        return whole
                ? typed("integer").build()
                : typed(text ? "string" : "object").build();
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("type", type);
    }
}
