package com.educonnect.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The interface as an OpenAPI 3 document, out of the endpoints themselves. */
final class InterfaceDescription {
    private static final JsonObject NO_CONTENT =
            Json.createObjectBuilder().add("description", "Done").build();
    private static final JsonObject BYTES = Json.createObjectBuilder()
            .add("type", "string")
            .add("format", "binary")
            .build();

    private final Schemas commands = Schemas.ofCommands();
    private final Schemas answers = commands.ofAnswers();

    static JsonObject of(Collection<Endpoint> endpoints) {
        return new InterfaceDescription().document(endpoints);
    }

    private JsonObject document(Collection<Endpoint> endpoints) {
        var paths = new TreeMap<String, JsonObjectBuilder>();
        endpoints.stream()
                .filter(endpoint -> !endpoint.verb().isEmpty())
                .sorted(Comparator.comparing(Endpoint::verb))
                .forEach(endpoint -> paths.computeIfAbsent(endpoint.template(), any -> Json.createObjectBuilder())
                        .add(endpoint.verb(), operation(endpoint)));
        var all = Json.createObjectBuilder();
        paths.forEach(all::add);
        return Json.createObjectBuilder()
                .add("openapi", "3.0.3")
                .add(
                        "info",
                        Json.createObjectBuilder().add("title", "EduConnect").add("version", "1"))
                .add("paths", all)
                .add("components", components())
                .build();
    }

    private JsonObjectBuilder components() {
        var bearer = Json.createObjectBuilder()
                .add("type", "http")
                .add("scheme", "bearer")
                .add("bearerFormat", "JWT");
        var problem = Json.createObjectBuilder()
                .add("description", "Refused or failed; the type says why")
                .add("content", content(Problem.MEDIA_TYPE, answers.of(Refusal.class)));
        return Json.createObjectBuilder()
                .add("securitySchemes", Json.createObjectBuilder().add("bearer", bearer))
                .add("responses", Json.createObjectBuilder().add("Problem", problem))
                .add("schemas", commands.all());
    }

    private JsonObject operation(Endpoint endpoint) {
        var operation = Json.createObjectBuilder()
                .add(
                        "operationId",
                        endpoint.resource().getSimpleName() + "."
                                + endpoint.call().getName())
                .add("security", security(endpoint))
                .add("parameters", parameters(endpoint))
                .add("responses", responses(endpoint));
        var permission = endpoint.annotation(RolesAllowed.class);
        if (permission != null) {
            operation.add("x-permissions", Json.createArrayBuilder(List.of(permission.value())));
        }
        body(endpoint)
                .ifPresent(body -> operation.add(
                        "requestBody",
                        Json.createObjectBuilder()
                                .add("required", true)
                                .add(
                                        "content",
                                        content("application/json", commands.of(body.getParameterizedType())))));
        return operation.build();
    }

    private static JsonArray security(Endpoint endpoint) {
        return endpoint.annotation(PermitAll.class) != null
                ? JsonValue.EMPTY_JSON_ARRAY
                : Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("bearer", JsonValue.EMPTY_JSON_ARRAY))
                        .build();
    }

    private JsonArray parameters(Endpoint endpoint) {
        var all = Json.createArrayBuilder();
        for (var parameter : endpoint.call().getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                all.add(parameter(
                        "path", parameter.getAnnotation(PathParam.class).value(), parameter));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                all.add(parameter(
                        "query", parameter.getAnnotation(QueryParam.class).value(), parameter));
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                all.add(parameter(
                        "header", parameter.getAnnotation(HeaderParam.class).value(), parameter));
            }
        }
        return all.build();
    }

    private JsonObjectBuilder parameter(String in, String name, Parameter parameter) {
        return Json.createObjectBuilder()
                .add("in", in)
                .add("name", name)
                .add("required", in.equals("path"))
                .add("schema", commands.of(parameter.getParameterizedType()));
    }

    private static Optional<Parameter> body(Endpoint endpoint) {
        return Arrays.stream(endpoint.call().getParameters())
                .filter(parameter -> Stream.of(
                                PathParam.class,
                                QueryParam.class,
                                HeaderParam.class,
                                CookieParam.class,
                                FormParam.class,
                                BeanParam.class,
                                Context.class)
                        .noneMatch(parameter::isAnnotationPresent))
                .findFirst();
    }

    private JsonObjectBuilder responses(Endpoint endpoint) {
        var told = endpoint.annotation(Answers.class);
        var type = told == null ? endpoint.call().getGenericReturnType() : told.value();
        var all = Json.createObjectBuilder();
        if (type == void.class) {
            all.add("204", NO_CONTENT);
        } else if (type == Response.class) {
            all.add("2XX", file(endpoint));
        } else {
            all.add(
                    "200",
                    Json.createObjectBuilder()
                            .add("description", "Done")
                            .add("content", content("application/json", answers.of(type))));
        }
        return all.add("default", Json.createObjectBuilder().add("$ref", "#/components/responses/Problem"));
    }

    /** What comes as a file says of which kind it is; what is told by its status alone says nothing. */
    private static JsonObject file(Endpoint endpoint) {
        var made = endpoint.call().getAnnotation(Produces.class);
        if (made == null) {
            return NO_CONTENT;
        }
        var media = Json.createObjectBuilder();
        for (var kind : made.value()) {
            media.addAll(content(kind, BYTES));
        }
        return Json.createObjectBuilder(NO_CONTENT).add("content", media).build();
    }

    private static JsonObjectBuilder content(String media, JsonObject schema) {
        return Json.createObjectBuilder().add(media, Json.createObjectBuilder().add("schema", schema));
    }
}
