package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is old goes by itself, of the school and of the platform; what is young, and the audit, stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CleaningIT {
    /** More than two transactions may take. */
    private static final int OLD_CHANGES = 4_500;

    private Members.School school;
    private Api teacher;

    @BeforeAll
    void aSchool() {
        school = Members.school("Lycée du Grand Ménage");
        teacher = Members.member(school, "school_admin");
    }

    @Test
    void aSchoolsOldRowsGoInSeveralTransactionsAndItsYoungOnesStay() {
        var audit = count("platform.audit WHERE tenant = '" + school.tenant() + "'");
        Superuser.execute("""
            SET search_path = %1$s, platform;
            INSERT INTO change (entity, entity_id, version, at)
                SELECT 'roll', gen_random_uuid(), 1, now() - interval '402 days' FROM generate_series(1, %2$d);
            INSERT INTO change (entity, entity_id, version) VALUES ('roll', gen_random_uuid(), 1);
            INSERT INTO sync_operation (op_id, identity_id, device_id, seq, type, hash, received_at)
                SELECT uuidv7(-age), gen_random_uuid(), gen_random_uuid(), 1, 'x', '', now() - age
                  FROM unnest(ARRAY[interval '402 days', interval '399 days']) AS a (age);
            INSERT INTO roster_import (id, format, file_name, content, state, report, created_at)
                SELECT gen_random_uuid(), 'csv', state || age, 'x', state, '{}', now() - age * interval '1 day'
                  FROM unnest(ARRAY['checked', 'refused', 'applied']) AS s (state), unnest(ARRAY[29, 31]) AS a (age);
            INSERT INTO work (tenant, kind, payload) VALUES ('%1$s', 'tenancy.clean', '{}');
            """.formatted(school.tenant(), OLD_CHANGES));

        await("old changes are gone", () -> count(school.tenant() + ".change") == 1);
        await("nothing more is to be done", () -> count(due(school.tenant())) == 0);
        assertThat(count(school.tenant() + ".sync_operation")).isEqualTo(1);
        assertThat(Superuser.text("SELECT string_agg(file_name, ' ' ORDER BY file_name) FROM " + school.tenant()
                        + ".roster_import"))
                .isEqualTo("applied29 applied31 checked29 refused29");
        assertThat(count("platform.audit WHERE tenant = '" + school.tenant() + "'"))
                .isEqualTo(audit);
        assertThat(Deployed.api().get("//metrics").expect(200).body())
                .contains("rows_cleaned_total{")
                .contains("table=\"change\"")
                .doesNotContain(school.tenant());
    }

    @Test
    void thePlatformsDeadSessionsAndSpentLettersGo() {
        Superuser.execute("""
            SET search_path = platform;
            INSERT INTO session (id, identity_id, refresh_hash, device, created_at, expires_at)
                SELECT gen_random_uuid(), i.id, '', 'cleaning ' || age, now() - interval '80 days', now() - age * interval '1 day'
                  FROM (SELECT id FROM identity LIMIT 1) i, unnest(ARRAY[31, 29, -1]) AS a (age);
            INSERT INTO password_reset (token_hash, identity_id, expires_at)
                SELECT sha256(convert_to('cleaning' || age, 'UTF8')), i.id, now() - age * interval '1 day'
                  FROM (SELECT id FROM identity LIMIT 1) i, unnest(ARRAY[8, 6]) AS a (age);
            INSERT INTO work (kind, payload, due_at, attempts)
                SELECT 'cleaning.given-up', '{}', now() - age * interval '1 day', 12 FROM unnest(ARRAY[31, 29]) AS a (age);
            INSERT INTO work (kind, payload) VALUES ('tenancy.clean', '{}');
            """);

        await("the platform is cleaned", () -> count("platform.session WHERE device = 'cleaning 31'") == 0);
        assertThat(count("platform.session WHERE device LIKE 'cleaning %'")).isEqualTo(2);
        assertThat(count("platform.password_reset WHERE token_hash = sha256('cleaning8')"))
                .isZero();
        assertThat(count("platform.password_reset WHERE token_hash = sha256('cleaning6')"))
                .isEqualTo(1);
        assertThat(count("platform.work WHERE kind = 'cleaning.given-up'")).isEqualTo(1);
    }

    @Test
    void aCursorThatMayHaveMissedCleanedRowsIsGoneAndTheDeviceBeginsAnew() {
        var begun = sync(null).expect(200).json().getJsonObject("pull").getString("cursor");

        sync(aged(begun, 399)).expect(200);
        assertThat(sync(aged(begun, 401)).expect(410).problem()).isEqualTo("sync.cursor-expired");
        sync(null).expect(200);
    }

    private Api.Answer sync(String cursor) {
        var body = Json.createObjectBuilder().add("device", UUID.randomUUID().toString());
        return teacher.put("/sync", cursor == null ? body.build() : with(body.build(), cursor));
    }

    private static JsonObject with(JsonObject body, String cursor) {
        return Json.createObjectBuilder(body).add("cursor", cursor).build();
    }

    /** The same place in the feed as if the cursor had been given so long ago, signed as the product does. */
    private String aged(String cursor, int days) {
        var cursors = new Cursors();
        cursors.configuration = new Configuration(Deployed.server().home().resolve("educonnect.properties"));
        cursors.tenants = new Tenants() {
            @Override
            public Optional<Tenant> find() {
                return Optional.of(new Tenant(school.tenant(), Nodes.MAIN));
            }
        };
        var keys = cursors.decode(cursor, 4);
        var made = Instant.ofEpochSecond(Long.parseLong(keys.get(3))).minus(Duration.ofDays(days));
        return cursors.encode(keys.get(0), keys.get(1), keys.get(2), String.valueOf(made.getEpochSecond()));
    }

    private static String due(String tenant) {
        return "platform.work WHERE kind = 'tenancy.clean' AND due_at <= now() AND tenant = '" + tenant + "'";
    }

    private static long count(String from) {
        return Long.parseLong(Superuser.text("SELECT count(*) FROM " + from));
    }

    private static void await(String what, java.util.function.BooleanSupplier condition) {
        var end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
