package com.educonnect.tenancy;

import com.educonnect.Api;
import com.educonnect.attendance.RollSubmission;
import com.educonnect.grades.schemes.SaveScheme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation of the product's interface, found by its annotations, so that none is forgotten.
 *
 * @param queries the parameters of its address that take ids
 */
public record Operation(String verb, String path, Type body, List<String> queries) {
    private static final UUID CANARY = UUID.randomUUID();
    private static final String WHEN = "?from=2026-10-01&to=2026-10-31&date=2026-10-05";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static List<Operation> all() {
        return in("com.educonnect");
    }

    public static List<Operation> in(String packages) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(packages).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Operation::of)
                        .sorted(Comparator.comparing(Operation::toString))
                        .toList();
    }

    private static Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> verb(method) != null)
                .map(method -> new Operation(verb(method), path(resource, method), body(method), queries(method)));
    }

    private static List<String> queries(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .filter(parameter -> parameter
                                .getParameterizedType()
                                .getTypeName()
                                .contains("UUID")
                        || parameter.getAnnotation(QueryParam.class).value().equals("id"))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .toList();
    }

    /** The same without what narrows its answer. */
    Operation unasked() {
        return new Operation(verb, path, body, List.of());
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static Type body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getName().startsWith("jakarta.ws.rs.")))
                .map(Parameter::getParameterizedType)
                .findFirst()
                .orElse(null);
    }

    boolean takesJson() {
        return body instanceof Class<?> type && type.isRecord();
    }

    /** Whether ids can be tried on it, in its address or anywhere in its body. */
    boolean takesIds() {
        return isOfOne() || !queries.isEmpty() || body(any -> CANARY).toString().contains(CANARY.toString());
    }

    /** What is taught is written by whoever teaches it, and by nobody else. */
    boolean isOfTeachers() {
        return path.matches("/(courses|class-log)/.*");
    }

    /** Whether its path names a single thing. */
    boolean isOfOne() {
        return PARAMETER.matcher(path).find();
    }

    public String path(Function<String, String> values) {
        return PARAMETER.matcher(path).replaceAll(found -> values.apply(found.group(1)));
    }

    /** A body in which every field of that command has a value. */
    JsonObject body(Function<String, UUID> ids) {
        return takesJson() ? record((Class<?>) body, ids).build() : JsonValue.EMPTY_JSON_OBJECT;
    }

    boolean takesBody() {
        return body != null && !verb.equals("GET");
    }

    Api.Answer send(Api api, Function<String, String> values, byte[] sent) {
        return verb.equals("PUT")
                ? api.put(path(values), sent, "Content-Type", "application/json")
                : api.post(path(values), sent);
    }

    Api.Answer send(Api api, Function<String, String> values, JsonValue sent, String... others) {
        var filled = path(values);
        var headers = path.startsWith("/uploads") ? tus(values.apply("upload"), others) : others;
        return switch (verb) {
            case "GET" ->
                api.get(
                        filled
                                + WHEN
                                + queries.stream()
                                        .map(name -> "&" + name + "=" + values.apply(name))
                                        .collect(Collectors.joining()),
                        headers);
            case "PUT" -> api.put(filled, sent, headers);
            case "POST" -> api.post(filled, sent, headers);
            case "DELETE" -> api.delete(filled, headers);
            case "HEAD" -> api.head(filled, headers);
            case "PATCH" -> api.patch(filled, new byte[] {'x'}, headers);
            default -> throw new IllegalStateException(verb);
        };
    }

    /** What an upload says of itself: two bytes, of which one is sent. */
    private String[] tus(String id, String... others) {
        var all = new ArrayList<>(List.of(others));
        var told = "id " + base64(id) + ",filename " + base64("proof.txt") + ",purpose " + base64("submission");
        all.addAll(
                List.of("Tus-Resumable", "1.0.0", "Upload-Length", "2", "Upload-Offset", "0", "Upload-Metadata", told));
        if (verb.equals("PATCH")) {
            all.addAll(List.of("Content-Type", "application/offset+octet-stream"));
        }
        return all.toArray(String[]::new);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObjectBuilder record(Class<?> type, Function<String, UUID> ids) {
        var object = Json.createObjectBuilder();
        for (var component : type.getRecordComponents()) {
            object.add(component.getName(), value(component, component.getGenericType(), ids));
        }
        return object;
    }

    private static JsonValue value(RecordComponent component, Type type, Function<String, UUID> ids) {
        if (type instanceof ParameterizedType list) {
            return Json.createArrayBuilder()
                    .add(value(component, list.getActualTypeArguments()[0], ids))
                    .build();
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, ids).build();
        }
        if (plain == JsonObject.class) {
            return component.getDeclaringRecord() == SaveScheme.class
                    ? JsonValue.NULL
                    : record(RollSubmission.Taken.class, ids).build();
        }
        if (plain.isEnum()) {
            return Json.createValue(((Enum<?>) plain.getEnumConstants()[0]).name());
        }
        return plain == UUID.class
                ? Json.createValue(ids.apply(component.getName()).toString())
                : Samples.of(plain, component.getDeclaringRecord().getSimpleName(), component.getName());
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
