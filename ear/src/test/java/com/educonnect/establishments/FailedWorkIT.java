package com.educonnect.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work that was given up, as the operator finds it and has it tried again. */
class FailedWorkIT {
    private final Api operator = Members.operator();
    private final UUID id = UUID.randomUUID();

    @Test
    void theOperatorSeesWhoseItIsAndHasItTriedAgain() {
        var school = Members.school("Lycée du Travail");
        givenUp("'" + school.tenant() + "'");

        var told = found();
        assertThat(told.getString("name")).isEqualTo("Lycée du Travail");
        assertThat(told.getString("error")).isEqualTo("disk full");
        assertThat(told.getBoolean("givenUp")).isTrue();

        operator.put("/failed-work/" + id + "/retry", JsonValue.EMPTY_JSON_OBJECT)
                .expect(204);
        assertThat(items()).noneMatch(this::isOurs);
    }

    @Test
    void toASchoolThereIsNoSuchList() {
        givenUp("NULL");
        var head = Members.member(Members.school("Lycée Curieux"), "head");
        assertThat(head.get("/failed-work").status()).isEqualTo(403);
        assertThat(head.put("/failed-work/" + id + "/retry", JsonValue.EMPTY_JSON_OBJECT)
                        .status())
                .isEqualTo(403);
        assertThat(found().containsKey("name")).isFalse();
        operator.put("/failed-work/" + id + "/retry", JsonValue.EMPTY_JSON_OBJECT)
                .expect(204);
    }

    @Test
    void whatIsNotThereCannotBeTriedAgain() {
        assertThat(operator.put("/failed-work/" + id + "/retry", JsonValue.EMPTY_JSON_OBJECT)
                        .status())
                .isEqualTo(404);
    }

    private void givenUp(String tenant) {
        Superuser.execute(
                "INSERT INTO platform.work (id, tenant, kind, payload, due_at, attempts, last_error) VALUES ('" + id
                        + "', " + tenant + ", 'tenancy.clean', '{}', timestamptz '2001-01-01', 12, 'disk full')");
    }

    private JsonObject found() {
        return items().stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private boolean isOurs(JsonObject item) {
        return item.getString("id").equals(id.toString());
    }

    private List<JsonObject> items() {
        return operator.get("/failed-work?limit=100")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
