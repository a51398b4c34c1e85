package com.educonnect.nodes;

import com.educonnect.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Schools with rolls and marks that a night has not counted yet, each with other ones, and what a night counts of them. */
final class CountedSchools {
    private static final String FILL = """
            SET search_path = %1$s, platform, extension;
            INSERT INTO school_year (id, name, starts_on, ends_on, state)
                VALUES ('%2$s', '2026-2027', current_date - 100, current_date + 100, 'open');
            INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                VALUES (uuidv7(), '%2$s', 'term', 'T1', current_date - 90, current_date + 10);
            INSERT INTO level (id, code, name) VALUES (uuidv7(), '4E', 'Quatrième');
            INSERT INTO subject (id, code, name) SELECT uuidv7(), 'S' || n, 'Matière ' || n FROM generate_series(1, 6) n;
            INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
                SELECT uuidv7(), '%2$s', l.id, j.id, 2 FROM level l, subject j;
            INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                SELECT uuidv7(), '%2$s', 'class', 'C' || n, 'Classe ' || n, l.id FROM level l, generate_series(1, 3) n;
            INSERT INTO person (id, family_name, sex)
                SELECT uuidv7(), 'P' || n, CASE n %% 2 WHEN 0 THEN 'F' ELSE 'M' END FROM generate_series(1, 60) n;
            INSERT INTO pupil (person_id) SELECT id FROM person;
            INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                SELECT uuidv7(), p.person_id, c.id, 'class', current_date - 90
                FROM (SELECT person_id, row_number() OVER (ORDER BY person_id) AS n FROM pupil) p
                JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM school_class) c ON c.n = 1 + p.n %% 3;
            INSERT INTO slot (id, code, name, unit, half_day, starts_at, ends_at)
                SELECT uuidv7(), 'H' || n, 'H' || n, 'lesson', 'am', make_time(7 + n, 0, 0), make_time(7 + n, 55, 0)
                FROM generate_series(1, 3) n;
            INSERT INTO roll (id, school_class_id, held_on, slot_id, taken_by, taken_at)
                SELECT uuidv7(), c.id, current_date - d, s.id, c.id, current_date - d + s.ends_at
                FROM school_class c, slot s, generate_series(1, 40) d;
            INSERT INTO roll_history (roll_id, version, changed_by, changed_at, teacher_absent, exceptions)
                SELECT id, 1, taken_by, taken_at, false, '[]' FROM roll;
            INSERT INTO absence (roll_id, pupil_id, state, minutes, marked_by)
                SELECT r.id, e.pupil_id, x.state, CASE WHEN x.state = 'late' THEN 7 END, r.taken_by
                FROM roll r JOIN enrollment e ON e.school_class_id = r.school_class_id
                CROSS JOIN LATERAL (SELECT (ARRAY['absent', 'excused', 'late', 'dispensed'])
                    [1 + abs(hashtext(r.id::text || e.pupil_id)) %% 4] AS state) x
                WHERE abs(hashtext(e.pupil_id::text || r.id)) %% 12 = 0;
            INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum, position)
                SELECT uuidv7(), c.id, j.id, p.id, 'devoir', 'Devoir', current_date - 20 - n, 20, n
                FROM school_class c, subject j, period p, generate_series(1, 3) n;
            INSERT INTO mark (assessment_id, pupil_id, score, marked_by)
                SELECT a.id, e.pupil_id, abs(hashtext(a.id::text || e.pupil_id)) %% 81 / 4.0, a.id
                FROM assessment a JOIN enrollment e ON e.school_class_id = a.school_class_id;
            WITH had AS (INSERT INTO platform.night_run (id, state) VALUES (uuidv7(), 'done') RETURNING id)
            INSERT INTO platform.night_school (run_id, tenant, day, by_clock, state)
                SELECT id, '%1$s', current_date, true, 'done' FROM had;
            """;

    private static final String TABLES = "SELECT string_agg(c.relname, ' ' ORDER BY c.relname) FROM pg_class c"
            + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant'"
            + " WHERE c.relnamespace = 'analytics'::regnamespace AND c.relkind = 'r'";

    private final List<String> tenants = new ArrayList<>();

    /** The clock has had their nights of today already, so that they are counted when they are asked for. */
    CountedSchools(int count) {
        for (var n = 1; n <= count; n++) {
            var slug = "nuit-" + n + "-" + UUID.randomUUID().toString().substring(0, 8);
            var tenant = TwoNodes.school(slug, "Lycée de la Nuit " + n);
            var year = Ids.next();
            TwoNodes.execute(FILL.formatted(tenant, year));
            TwoNodes.logIn(1, slug + "@educonnect.example")
                    .put("/grading-schemes/" + UUID.randomUUID(), object("""
                            {"version": 0, "year": "%s", "name": "Règles", "preset": "sn-secondary"}""".formatted(year)))
                    .expect(200);
            tenants.add(tenant);
        }
    }

    /** A night of these schools, begun by the operator. */
    UUID begin(int node) {
        var night = Ids.next();
        var asked = Json.createArrayBuilder();
        for (var id : TwoNodes.text("SELECT string_agg(id::text, ' ') FROM platform.establishment WHERE " + theirs())
                .split(" ")) {
            asked.add(id);
        }
        TwoNodes.operator(node)
                .put(
                        "/nights/" + night,
                        Json.createObjectBuilder().add("establishments", asked).build())
                .expect(200);
        return night;
    }

    /** Every row of their facts, without the moment at which it was counted. */
    List<String> facts() {
        return tables().stream()
                .filter(table -> table.matches("(dim|fact|agg)_.*"))
                .flatMap(table -> rows(table).stream())
                .toList();
    }

    private List<String> rows(String table) {
        var select = "SELECT '" + table + " ' || (to_jsonb(t) - 'refreshed_at')::text FROM analytics." + table
                + " t WHERE " + theirs() + " ORDER BY 1";
        var rows = new ArrayList<String>();
        try (var connection = TwoNodes.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(select)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget() {
        tables().forEach(table -> TwoNodes.execute("DELETE FROM analytics." + table + " WHERE " + theirs()));
    }

    /** The tables of {@code analytics} that hold rows of schools. */
    static List<String> tables() {
        return List.of(TwoNodes.text(TABLES).split(" "));
    }

    private String theirs() {
        return tenants.stream().collect(Collectors.joining("', '", "tenant IN ('", "')"));
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
