package com.educonnect.billing;

import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;

/** A school with one mother, her two children and a child of somebody else, and what tuition costs. */
final class Household {
    final Members.School school;
    final UUID year = UUID.randomUUID();
    final UUID mother = UUID.randomUUID();
    final UUID father = UUID.randomUUID();
    final UUID awa = UUID.randomUUID();
    final UUID ibra = UUID.randomUUID();
    final UUID khady = UUID.randomUUID();
    private final UUID schoolClass = UUID.randomUUID();

    Household(String name) {
        school = Members.school(name);
        in("""
            INSERT INTO school_year (id, name, starts_on, ends_on, state)
                VALUES ('%1$s', '2026-2027', current_date - 60, current_date + 240, 'open');
            INSERT INTO school_class (id, school_year_id, kind, code, name) VALUES ('%2$s', '%1$s', 'class', '6A', '6e A');
            INSERT INTO person (id, given_names, family_name, email) VALUES ('%3$s', 'Mariama', 'Sarr', 'mariama@example.org'),
                ('%4$s', 'Cheikh', 'Ndiaye', NULL);
            """.formatted(year, schoolClass, mother, father));
        child(awa, "Awa", "Ndiaye");
        child(ibra, "Ibra", "Ndiaye");
        child(khady, "Khady", "Fall");
        in("""
            INSERT INTO guardianship (id, pupil_id, guardian_id, relation, pays)
                VALUES (uuidv7(), '%1$s', '%3$s', 'mother', true), (uuidv7(), '%2$s', '%3$s', 'mother', true),
                    (uuidv7(), '%1$s', '%4$s', 'father', false);
            """.formatted(awa, ibra, mother, father));
    }

    private void child(UUID id, String given, String family) {
        in("""
            INSERT INTO person (id, given_names, family_name) VALUES ('%1$s', '%2$s', '%3$s');
            INSERT INTO pupil (person_id) VALUES ('%1$s');
            INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                VALUES (uuidv7(), '%1$s', '%4$s', 'class', current_date - 60);
            """.formatted(id, given, family, schoolClass));
    }

    void in(String script) {
        Superuser.execute("SET search_path = " + school.tenant() + ", platform, extension; " + script);
    }

    String familyOf(UUID pupil) {
        return Superuser.text(
                "SELECT family_id FROM " + school.tenant() + ".family_pupil WHERE pupil_id = '" + pupil + "'");
    }

    /** 15 000 F that are late and 10 000 F to come. */
    JsonObjectBuilder tuition() {
        var parts = Json.createArrayBuilder()
                .add(part(LocalDate.now().minusDays(20), 15_000))
                .add(part(LocalDate.now().plusDays(20), 10_000));
        return Json.createObjectBuilder()
                .add("version", 0)
                .add("year", year.toString())
                .add("kind", "tuition")
                .add("name", "Scolarité")
                .add("audience", "all")
                .add("optional", false)
                .add("instalments", parts)
                .add("lateFee", 0)
                .add("lateAfterDays", 0);
    }

    private static JsonObjectBuilder part(LocalDate on, long amount) {
        return Json.createObjectBuilder().add("dueOn", on.toString()).add("amount", amount);
    }
}
