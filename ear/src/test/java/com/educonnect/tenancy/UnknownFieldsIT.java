package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Api.Answer;
import com.educonnect.Deployed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sends more than the form asks for, at any depth of it, gets nothing at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownFieldsIT {
    private static final List<String> TOO_MANY =
            List.of("tenant", "tenantId", "id", "role", "permissions", "createdBy", "paid", "Version");
    private static final Pattern FIRST_FIELD = Pattern.compile("\\{(\"\\w+\":)");
    private static final Set<Integer> NOT_HIS = Set.of(401, 403);

    private static final int ADMINS = 12;

    private List<Api> admins;
    private Api operator;
    private Api finance;
    private Api head;
    private Api guardian;

    @BeforeAll
    void logIn() {
        var school = Members.school("Lycée des Champs");
        admins = Stream.generate(() -> Members.member(school, "school_admin"))
                .limit(ADMINS)
                .toList();
        operator = Members.operator();
        finance = Members.ofTheOperator("finance");
        head = Members.member(school, "head");
        guardian = Members.member(school, "guardian");
    }

    static Stream<Operation> operations() {
        return Operation.all().stream().filter(Operation::takesJson);
    }

    @Test
    void nothingIsWrittenButByAFormOrAsAFile() {
        assertThat(Operation.all().stream()
                        .filter(operation -> operation.takesBody() && !operation.takesJson())
                        .map(Operation::toString))
                .containsExactly(
                        "PATCH /uploads/{upload}",
                        "POST /payments/callbacks/{provider}/{token}",
                        "PUT /courses/{course}/cartridge",
                        "PUT /imports/{import}",
                        "PUT /payments/callbacks/{provider}/{token}");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFieldTooManyIsRefused(Operation operation) {
        var form = form(operation);
        for (var name : TOO_MANY) {
            if (!form.contains("\"" + name + "\":")) {
                refused(operation, form, "{\"" + name + "\":\"t00001\",$1", "platform.unknown-field");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFieldGivenTwiceIsRefused(Operation operation) {
        refused(operation, form(operation), "{$1null,$1", "platform.malformed-json");
    }

    private void refused(Operation operation, String form, String spoilt, String problem) {
        FIRST_FIELD.matcher(form).results().forEach(object -> {
            var body = form.substring(0, object.start())
                    + FIRST_FIELD.matcher(form.substring(object.start())).replaceFirst(spoilt);
            var answer = sent(operation, body);
            assertThat(answer.status()).as(body + " " + answer.body()).isEqualTo(400);
            assertThat(answer.problem()).as(body).isEqualTo(problem);
        });
    }

    /** By the first who may use the operation at all; several share the work, which is too much for one's allowance. */
    private Answer sent(Operation operation, String body) {
        var admin = admins.get(Math.floorMod(operation.hashCode(), ADMINS));
        return Stream.of(admin, head, operator, finance, guardian, Deployed.api())
                .map(caller -> operation.send(caller, UnknownFieldsIT::value, body.getBytes(StandardCharsets.UTF_8)))
                .filter(answer -> !NOT_HIS.contains(answer.status()))
                .findFirst()
                .orElseThrow();
    }

    /** What an offline operation holds is read later, and refused by itself. */
    private static String form(Operation operation) {
        return operation
                .body(any -> UUID.randomUUID())
                .toString()
                .replaceAll("\"data\":\\{.*},\"schema\"", "\"data\":{},\"schema\"");
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
