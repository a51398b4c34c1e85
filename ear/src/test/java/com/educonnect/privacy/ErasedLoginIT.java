package com.educonnect.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A pupil who has left and could log in: after the erasure nobody can, and the platform keeps no name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasedLoginIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final UUID pupil = Ids.next();
    private final UUID erasure = Ids.next();
    private Members.School school;
    private Api head;
    private Api admin;
    private Api own;

    @BeforeAll
    void aPupilWhoHasLeft() {
        school = Members.school("Lycée de l’Oubli");
        var other = Members.school("Lycée d’Accueil").tenant();
        var transfer = UUID.randomUUID();
        Superuser.execute("SET search_path = " + school.tenant() + ", platform, extension;"
                + " INSERT INTO person (id, family_name) VALUES ('" + pupil + "', 'Zanbiyoubli');"
                + " INSERT INTO pupil (person_id, left_on) VALUES ('" + pupil + "', current_date - 30);"
                + " INSERT INTO person_identifier (person_id, kind, value) VALUES ('" + pupil
                + "', 'matricule', 'ZY-4711');"
                + " INSERT INTO platform.transfer (tenant, id, side, other, other_name, other_country, own, identifier_kind,"
                + " identifier, reason, leaves_on, state, package) SELECT e.tenant, '" + transfer
                + "', e.side, o.tenant, '-',"
                + " 'SN', true, 'matricule', 'ZY-4711', 'Zanbiyoubli moves to Thiès', current_date, 'given',"
                + " CASE e.side WHEN 'receiving' THEN '{\"name\": \"Zanbiyoubli\"}'::jsonb END FROM (VALUES ('"
                + school.tenant() + "', 'giving'), ('" + other + "', 'receiving')) e (tenant, side)"
                + " JOIN (VALUES ('" + school.tenant() + "'), ('" + other + "')) o (tenant) ON o.tenant <> e.tenant");
        head = Members.member(school, "head");
        admin = Members.member(school, "school_admin");
        own = Members.member(school, "pupil", pupil);
    }

    @Test
    void twoPeopleEraseAndTheLoginGoesToo() {
        own.get("/auth/me").expect(200);
        var command = Json.createObjectBuilder()
                .add("pupil", pupil.toString())
                .add("reason", "The family asked for it in writing")
                .build();
        own.put("/erasures/" + erasure, command).expect(403);
        var asked = "ask-" + UUID.randomUUID();
        head.put("/erasures/" + erasure, command, "X-Request-Id", asked).expect(200);
        assertThat(audited(asked)).isEqualTo("erasure.ask pupil " + pupil);
        assertThat(head.put("/erasures/" + erasure + "/confirmation", JsonValue.EMPTY_JSON_OBJECT)
                        .expect(409)
                        .problem())
                .isEqualTo("privacy.needs-another");
        var elsewhere = Members.member(Members.school("Lycée d’à côté"), "head");
        elsewhere
                .put("/erasures/" + erasure + "/confirmation", JsonValue.EMPTY_JSON_OBJECT)
                .expect(404);

        var confirmed = "confirm-" + UUID.randomUUID();
        admin.put("/erasures/" + erasure + "/confirmation", JsonValue.EMPTY_JSON_OBJECT, "X-Request-Id", confirmed)
                .expect(200);

        assertThat(audited(confirmed)).isEqualTo("erasure.confirm pupil " + pupil);
        assertThat(head.get("/people/" + pupil).body()).doesNotContain("Zanbiyoubli");
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (own.get("/auth/me").status() != 401) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(Superuser.text("SELECT count(*) FROM platform.membership m JOIN platform.identity i"
                        + " ON i.id = m.identity_id WHERE m.person_id = '" + pupil
                        + "' AND (m.ended_at IS NULL OR m.name <> '—'"
                        + " OR i.name <> '—' OR i.email IS NOT NULL)"))
                .isEqualTo("0");
        while (!Superuser.text("SELECT count(*) FROM platform.transfer WHERE state = 'withdrawn' AND '"
                        + school.tenant() + "' IN (tenant, other)")
                .equals("2")) {
            assertThat(System.nanoTime())
                    .as("a transfer goes no further, at either school")
                    .isLessThan(until);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(tablesThatSay("Zanbiyoubli")).isEmpty();
        assertThat(tablesThatSay("ZY-4711")).isEmpty();
    }

    /** In the school's schema, the platform's, the archive and the analytics: its row as text, every column of it. */
    private List<String> tablesThatSay(String word) {
        var tables = Superuser.text("SELECT string_agg(format('%I.%I', n.nspname, c.relname), ' ') FROM pg_class c"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname IN ('"
                + school.tenant()
                + "', 'platform', 'archive', 'analytics')");
        return Stream.of(tables.split(" "))
                .filter(table -> Superuser.text(
                                "SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text ILIKE '%" + word + "%')")
                        .equals("t"))
                .toList();
    }

    private static String audited(String request) {
        return Superuser.text("SELECT string_agg(action || ' ' || entity || ' ' || entity_id, '|') FROM platform.audit"
                + " WHERE request = '" + request + "' AND actor IS NOT NULL");
    }
}
