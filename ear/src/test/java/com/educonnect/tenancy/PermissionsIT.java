package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.auth.Permission;
import com.educonnect.auth.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint that names a permission, tried by nobody and by each role: open to those who hold it, closed to others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsIT {
    private static final String OF_WHOEVER_IS_LOGGED_IN = "session.own";

    private final Map<Role, Api> people = new EnumMap<>(Role.class);
    private Members.School school;
    private UUID district;

    /** An endpoint and what it asks for. */
    record Guarded(String verb, String path, Set<String> permissions) {
        Api.Answer call(Api api) {
            var filled = path.replaceAll("\\{date}", "2026-10-05")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return switch (verb) {
                case "GET" -> api.get(filled);
                case "DELETE" -> api.delete(filled);
                case "HEAD" -> api.head(filled);
                case "PATCH" -> api.patch(filled, new byte[0], "Content-Type", "application/offset+octet-stream");
                case "POST" -> api.post(filled, jakarta.json.JsonValue.EMPTY_JSON_OBJECT);
                default -> api.put(filled, jakarta.json.JsonValue.EMPTY_JSON_OBJECT);
            };
        }

        boolean openTo(Role role) {
            return permissions.contains(OF_WHOEVER_IS_LOGGED_IN)
                    || role.defaults().stream().map(Permission::id).anyMatch(permissions::contains);
        }
    }

    @BeforeAll
    void somebodyOfEachRole() {
        school = Members.school("Lycée des Permissions");
        district = Members.district(school, "Académie des Permissions");
        for (var role : Role.values()) {
            people.put(role, somebody(role));
        }
    }

    private Api somebody(Role role) {
        return switch (role.place()) {
            case SCHOOL -> Members.member(school, role.id());
            case DISTRICT -> Members.officer(district);
            case OPERATOR -> Members.ofTheOperator(role.id());
        };
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
    void isOpenToWhoeverHoldsThePermissionAndToNobodyElse(Guarded endpoint) {
        assertThat(endpoint.call(Deployed.api()).status()).as("nobody").isEqualTo(401);
        for (var role : Role.values()) {
            var answer = endpoint.call(caller(role, endpoint));
            if (endpoint.openTo(role)) {
                assertThat(answer.status()).as(role + " who may").isNotIn(401, 403);
            } else {
                assertThat(answer.status()).as(role + " who may not").isEqualTo(403);
            }
        }
    }

    /** Some of what one does to one's session ends it. */
    private Api caller(Role role, Guarded endpoint) {
        return endpoint.path().startsWith("/auth/") ? somebody(role) : people.get(role);
    }

    /** Otherwise nobody was seen to be let in, or nobody to be kept out. */
    @Test
    void everyPermissionIsHeldBySomeRoleAndLackedByAnother() {
        assertThat(endpoints().filter(endpoint -> Arrays.stream(Role.values()).noneMatch(endpoint::openTo)))
                .isEmpty();
        assertThat(endpoints()
                        .filter(endpoint -> !endpoint.permissions().contains(OF_WHOEVER_IS_LOGGED_IN))
                        .filter(endpoint -> Arrays.stream(Role.values()).allMatch(endpoint::openTo)))
                .isEmpty();
    }
}
