package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes commands, which are records, out of JSON: every field must be foreseen and of the foreseen type, and a refusal
 * names the field. (Yasson takes {@code "12"} for a number and {@code 12} for a text, and cannot say where.) What is
 * absent or null is null, or the zero of a primitive.
 */
final class Binder {
    private Binder() {}

    static Object bind(JsonValue value, Type type) {
        return bind(value, type, "");
    }

    private static Object bind(JsonValue value, Type type, String path) {
        if (value == null || value == JsonValue.NULL) {
            return Scalars.absent(type);
        }
        if (type instanceof ParameterizedType generic) {
            return container(value, generic, path);
        }
        if (type instanceof Class<?> plain && JsonValue.class.isAssignableFrom(plain)) {
            return plain.isInstance(value) ? value : refuse(path);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return value instanceof JsonObject object ? bindRecord(object, plain, path) : refuse(path);
        }
        var scalar = Scalars.read(value, type);
        return scalar == null ? refuse(path) : scalar;
    }

    private static Object container(JsonValue value, ParameterizedType type, String path) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class || type.getRawType() == Set.class) {
            var items = value instanceof JsonArray array ? items(array, arguments[0], path) : null;
            if (items == null) {
                return refuse(path);
            }
            return type.getRawType() == List.class ? items : new LinkedHashSet<>(items);
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class && value instanceof JsonObject object) {
            var map = new LinkedHashMap<String, Object>();
            object.forEach((name, item) -> map.put(name, bind(item, arguments[1], join(path, name))));
            return map;
        }
        return refuse(path);
    }

    private static List<Object> items(JsonArray array, Type type, String path) {
        var items = new ArrayList<>(array.size());
        for (var index = 0; index < array.size(); index++) {
            var place = path + "[" + index + "]";
            var item = bind(array.get(index), type, place);
            items.add(item == null ? refuse(place) : item);
        }
        return items;
    }

    private static Object bindRecord(JsonObject object, Class<?> type, String path) {
        var components = type.getRecordComponents();
        var foreseen = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (var name : object.keySet()) {
            if (!foreseen.contains(name)) {
                throw new Rejected(PlatformError.UNKNOWN_FIELD, join(path, name));
            }
        }
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var name = components[i].getName();
            values[i] = bind(object.get(name), components[i].getGenericType(), join(path, name));
        }
        return construct(type, components, values, path);
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values, String path) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Rejected rejected) {
                throw rejected;
            }
            return refuse(path);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Object refuse(String path) {
        throw new Rejected(PlatformError.MALFORMED_JSON, path.isEmpty() ? "$" : path);
    }
}
