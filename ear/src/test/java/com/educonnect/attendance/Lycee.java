package com.educonnect.attendance;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.config.Secrets;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A school in the running product, open every day of the year, with one class of 40 and eight lessons. Its people log in
 * with the operator's password, whose hash they are given.
 */
final class Lycee {
    static final LocalDate DAY = LocalDate.now().minusDays(7);
    private static final String OPERATOR = "operator@educonnect.example";
    private static final String REGISTER = """
            WITH claimed AS (
                UPDATE platform.tenant_schema SET state = 'claimed' WHERE tenant = (
                    SELECT min(tenant) FROM platform.tenant_schema WHERE state = 'spare' AND node = 'main')
                RETURNING tenant)
            INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency,
                time_zone, contact_name)
            SELECT tenant, uuidv7(), 'lycee-' || tenant, 'Lycée Moderne', tenant, 'SN', 'west-africa', 'fr', 'XOF',
                'Africa/Dakar', 'Awa Ndiaye'
            FROM claimed RETURNING tenant
            """;
    private static final int CLASS_SIZE = 40;
    private static final int LESSONS = 8;

    final String tenant;
    final UUID schoolClass = UUID.randomUUID();
    final List<UUID> lessons = new ArrayList<>();
    final List<UUID> pupils = new ArrayList<>();

    Lycee() {
        tenant = register();
        var year = UUID.randomUUID();
        write(
                "INSERT INTO school_year (id, name, starts_on, ends_on, state, weekend)"
                        + " VALUES ('%s', 'Toute l’année', '%s', '%s', 'open', '')",
                year, DAY.minusDays(100), DAY.plusDays(100));
        write(
                "INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('%s', '%s', 'class', '3A', '3e A')",
                schoolClass, year);
        for (var n = 0; n < LESSONS; n++) {
            lessons.add(UUID.randomUUID());
            write(
                    "INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at)"
                            + " VALUES ('%s', 'H%d', 'Heure %d', 'lesson', 'am', '%d:00', '%d:55')",
                    lessons.getLast(), n, n, n + 7, n + 7);
        }
        for (var n = 0; n < CLASS_SIZE; n++) {
            pupils.add(pupil("DIALLO", "Élève " + n));
        }
    }

    /** Waits for a spare, should the server just be building some. */
    private static String register() {
        while (true) {
            var tenant = Superuser.text(REGISTER);
            if (tenant != null) {
                return tenant;
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private UUID pupil(String family, String given) {
        var id = person(family, given);
        write("INSERT INTO pupil (person_id) VALUES ('%s')", id);
        write(
                "INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)"
                        + " VALUES (uuidv7(), '%s', '%s', 'class', '%s')",
                id, schoolClass, DAY.minusDays(50));
        return id;
    }

    private UUID person(String family, String given) {
        var id = UUID.randomUUID();
        write("INSERT INTO person (id, family_name, given_names) VALUES ('%s', '%s', '%s')", id, family, given);
        return id;
    }

    /** A teacher of the class. */
    Api teacher(String name) {
        var person = stranger(name);
        write(
                "INSERT INTO teaching_assignment (id, staff_id, school_class_id) VALUES (uuidv7(), '%s', '%s')",
                person, schoolClass);
        return member(person, "teacher");
    }

    /** A teacher of this school who does not teach the class. */
    Api colleague(String name) {
        return member(stranger(name), "teacher");
    }

    Api office(String name) {
        return member(stranger(name), "school_admin");
    }

    Api guardianOf(UUID pupil) {
        var person = person("DIALLO", "Mariam");
        write(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (uuidv7(), '%s', '%s', 'mother')",
                pupil, person);
        return member(person, "guardian");
    }

    private UUID stranger(String name) {
        var person = person(name, "");
        write("INSERT INTO staff (person_id) VALUES ('%s')", person);
        return person;
    }

    private Api member(UUID person, String role) {
        var email = UUID.randomUUID() + "@lycee.example";
        Superuser.execute("""
                WITH known AS (
                    INSERT INTO platform.identity (id, email, name, password_hash)
                    SELECT uuidv7(), '%s', 'Membre', password_hash FROM platform.identity WHERE email = '%s'
                    RETURNING id)
                INSERT INTO platform.membership (id, identity_id, tenant, person_id, roles)
                SELECT uuidv7(), id, '%s', '%s', '{%s}' FROM known RETURNING id
                """.formatted(email, OPERATOR, tenant, person, role));
        var login = Json.createObjectBuilder()
                .add("login", email)
                .add("password", Secrets.in(Deployed.server().home()).password("operator"))
                .build();
        var token = Deployed.api().post("/auth/login", login).expect(200).json().getString("token");
        return Deployed.api().as(token);
    }

    String rollPath(int lesson) {
        return "/classes/" + schoolClass + "/rolls/" + DAY + "/" + lessons.get(lesson);
    }

    long count(String query) {
        return Long.parseLong(Superuser.text(tenant, query));
    }

    private void write(String sql, Object... values) {
        Superuser.execute(tenant, sql.formatted(values));
    }
}
