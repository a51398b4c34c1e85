package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint that names a permission, tried by nobody and by people of the school who lack that permission. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsIT {
    private static final Set<String> OF_A_GUARDIAN = Set.of("own-children.read", "session.own");
    private static final Set<String> OF_A_PUPIL = Set.of("own.read", "session.own");

    private Api guardian;
    private Api pupil;

    /** An endpoint and what it asks for. */
    record Guarded(String verb, String path, Set<String> permissions) {
        Api.Answer call(Api api) {
            var filled = path.replaceAll("\\{date}", "2026-10-05")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return switch (verb) {
                case "GET" -> api.get(filled);
                case "DELETE" -> api.delete(filled);
                case "POST" -> api.post(filled, jakarta.json.JsonValue.EMPTY_JSON_OBJECT);
                default -> api.put(filled, jakarta.json.JsonValue.EMPTY_JSON_OBJECT);
            };
        }

        boolean openTo(Set<String> held) {
            return permissions.stream().anyMatch(held::contains);
        }
    }

    @BeforeAll
    void peopleWithLittle() {
        var school = Members.school("Lycée des Permissions");
        guardian = Members.member(school, "guardian");
        pupil = Members.member(school, "pupil");
    }

    static Stream<Guarded> endpoints() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("com.educonnect").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(resource -> Arrays.stream(resource.getMethods())
                                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                                .map(method -> guarded(resource, method)));
    }

    private static Guarded guarded(Class<?> resource, Method method) {
        var verb = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
        var own = method.getAnnotation(Path.class);
        var path = "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return new Guarded(
                verb, path, Set.of(method.getAnnotation(RolesAllowed.class).value()));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void isClosedToWhoeverLacksThePermission(Guarded endpoint) {
        assertThat(endpoint.call(Deployed.api()).status()).as("nobody").isEqualTo(401);
        if (!endpoint.openTo(OF_A_GUARDIAN)) {
            assertThat(endpoint.call(guardian).status()).as("guardian").isEqualTo(403);
        }
        if (!endpoint.openTo(OF_A_PUPIL)) {
            assertThat(endpoint.call(pupil).status()).as("pupil").isEqualTo(403);
        }
    }
}
