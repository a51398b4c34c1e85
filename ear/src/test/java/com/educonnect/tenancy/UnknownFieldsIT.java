package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sends more than the form asks for gets nothing at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownFieldsIT {
    private Api admin;

    @BeforeAll
    void logIn() {
        admin = Members.member(Members.school("Lycée des Champs"), "school_admin");
    }

    static Stream<Operation> operations() {
        return Operation.all().stream().filter(Operation::takesJson);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFieldTooManyIsRefused(Operation operation) {
        for (var name : new String[] {"tenant", "tenantId", "createdBy", "paid"}) {
            var body = Json.createObjectBuilder(operation.body(any -> UUID.randomUUID()))
                    .add(name, "t00001")
                    .build();
            var answer = operation.send(caller(operation), UnknownFieldsIT::value, body);
            assertThat(answer.status()).as(name + answer.body()).isIn(400, 403);
            if (answer.status() == 400) {
                assertThat(answer.problem()).isEqualTo("platform.unknown-field");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFieldGivenTwiceIsRefused(Operation operation) {
        var body = operation.body(any -> UUID.randomUUID()).toString();
        var first = body.substring(1, body.indexOf(',') < 0 ? body.length() - 1 : body.indexOf(','));
        var twice = ("{" + first + "," + body.substring(1)).getBytes(StandardCharsets.UTF_8);
        if (operation.verb().equals("PUT")) {
            var answer = caller(operation)
                    .put(operation.path(UnknownFieldsIT::value), twice, "Content-Type", "application/json");
            assertThat(answer.status()).as(answer.body()).isIn(400, 403);
        }
    }

    private Api caller(Operation operation) {
        return operation.path().startsWith("/sign-ups") ? Deployed.api() : admin;
    }

    private static String value(String name) {
        return switch (name) {
            case "date" -> "2026-10-05";
            case "kind" -> "matricule";
            case "role" -> "teacher";
            case "permission" -> "rolls.read";
            default -> UUID.randomUUID().toString();
        };
    }
}
