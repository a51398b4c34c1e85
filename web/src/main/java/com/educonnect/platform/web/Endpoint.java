package com.educonnect.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** One method of a resource and the address that calls it. */
record Endpoint(Class<?> resource, Method call) {
    /** The address with its parameters by name, without the patterns they must match. */
    String template() {
        var template = ("/api/v1/" + path(resource) + "/" + path(call))
                .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/{2,}", "/");
        return template.endsWith("/") ? template.substring(0, template.length() - 1) : template;
    }

    String verb() {
        return Arrays.stream(call.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(method -> method.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    /** The annotation of the method, else that of its class. */
    <A extends Annotation> A annotation(Class<A> type) {
        return call.isAnnotationPresent(type) ? call.getAnnotation(type) : resource.getAnnotation(type);
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
