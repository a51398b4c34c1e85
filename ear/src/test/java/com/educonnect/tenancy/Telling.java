package com.educonnect.tenancy;

import com.educonnect.Api;
import com.educonnect.platform.Ids;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What an answer tells, but for the ids and what is new in every answer. */
final class Telling {
    private static final Map<String, String> FORMS = Map.of(
            "date", "2026-10-05", "kind", "matricule", "role", "teacher", "permission", "rolls.read", "number", "1");
    private static final String NEW_EACH_TIME =
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\"(reference|cursor|next|email|secret)\":\"[^\"]*\""
                    + "|\\d{4}-\\d\\d-\\d\\dT[^\"]*";

    private Telling() {}

    /** @param ids the id for each place of that name, asked for in the same order at each call */
    static String of(Operation operation, Api caller, Function<String, UUID> ids) {
        var districts = operation.path().startsWith("/districts");
        Function<String, UUID> found = name -> ids.apply(districts && name.equals("id") ? "district" : name);
        var answer = operation.send(
                caller,
                name -> FORMS.containsKey(name)
                        ? FORMS.get(name)
                        : found.apply(name).toString(),
                operation.takesJson() ? operation.body(found) : JsonValue.EMPTY_JSON_OBJECT);
        return answer.status() + " " + answer.body().replaceAll(NEW_EACH_TIME, "…");
    }

    /** Whether a parameter of that name takes no id. */
    static boolean isForm(String name) {
        return FORMS.containsKey(name);
    }

    /** An id that exists nowhere, of the form that a place of that name takes. */
    static UUID madeUp(String name) {
        return name.equals("opId") ? Ids.next() : UUID.randomUUID();
    }
}
