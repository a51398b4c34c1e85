package com.educonnect.bench;

import com.educonnect.grades.rules.scheme.Presets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * 1,000 pupils in 25 classes with 12 subjects, in each seven devoirs and a composition marked out of 20, counted as in
 * Senegal; beside them a class of 40 with 60 assessments in one subject.
 */
final class Markbooks {
    private static final String FILL = """
            SET search_path = %1$s, platform, extension;
            SELECT setseed(0.5);
            INSERT INTO grading_scheme (id, school_year_id, name, preset, document)
                SELECT uuidv7(), id, 'Règles', 'sn-secondary', '%2$s' FROM school_year;
            INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                SELECT uuidv7(), id, 'semester', 'Semestre 1', starts_on, ends_on FROM school_year;
            INSERT INTO level (id, code, name) VALUES (uuidv7(), 'M', 'Mesure'), (uuidv7(), 'G', 'Grille');
            INSERT INTO subject (id, code, name) SELECT uuidv7(), 'S' || n, 'Matière ' || n FROM generate_series(1, 12) n;
            INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
                SELECT uuidv7(), y.id, l.id, j.id, 1 + substr(j.code, 2)::int %% 5
                FROM school_year y, level l, subject j WHERE l.code = 'M' OR l.code = 'G' AND j.code = 'S1';
            INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                SELECT uuidv7(), y.id, 'class', 'M' || n, 'M ' || n, l.id
                FROM school_year y, level l, generate_series(1, 25) n WHERE l.code = 'M'
                UNION ALL
                SELECT uuidv7(), y.id, 'class', 'G', 'Grille', l.id FROM school_year y, level l WHERE l.code = 'G';
            CREATE TEMP TABLE listed AS
                SELECT c.id AS school_class, uuidv7() AS pupil, n, y.starts_on
                FROM school_class c JOIN school_year y ON y.id = c.school_year_id, generate_series(1, 40) n
                WHERE c.code ~ '^(M[0-9]+|G)$';
            INSERT INTO person (id, family_name, given_names) SELECT pupil, 'NDIAYE', 'Awa ' || n FROM listed;
            INSERT INTO pupil (person_id) SELECT pupil FROM listed;
            INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                SELECT uuidv7(), pupil, school_class, 'class', starts_on FROM listed;
            INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum, position)
                SELECT uuidv7(), c.id, k.subject_id, p.id, CASE WHEN n %% 8 = 0 THEN 'composition' ELSE 'devoir' END,
                       'Devoir ' || n, p.starts_on + n, 20, n
                FROM school_class c
                JOIN coefficient k ON k.level_id = c.level_id
                JOIN period p ON p.kind = 'semester',
                generate_series(1, CASE c.code WHEN 'G' THEN 60 ELSE 8 END) n
                WHERE c.code ~ '^(M[0-9]+|G)$';
            INSERT INTO mark (assessment_id, pupil_id, score, marked_by)
                SELECT a.id, l.pupil, floor(random() * 81) / 4, uuidv7()
                FROM assessment a JOIN listed l ON l.school_class = a.school_class_id;
            DROP TABLE listed;
            """;

    private final Product product;
    private final String tenant;

    private Markbooks(Product product, String tenant) {
        this.product = product;
        this.tenant = tenant;
    }

    static Markbooks in(Product product, School school) throws SQLException {
        var books = new Markbooks(product, school.tenant());
        if (books.ask("SELECT count(*) FROM @grading_scheme").equals("0")) {
            product.execute(FILL.formatted(
                    school.tenant(), Presets.document("sn-secondary").replace("'", "''")));
            product.analyze();
        }
        return books;
    }

    /** @param query with an @ before each table */
    private String ask(String query) throws SQLException {
        return product.sql(query.replace("@", tenant + "."));
    }

    UUID period() throws SQLException {
        return one("SELECT id FROM @period WHERE kind = 'semester'");
    }

    List<UUID> classes() throws SQLException {
        return all("SELECT string_agg(id::text, ' ' ORDER BY code) FROM @school_class WHERE code ~ '^M[0-9]'");
    }

    UUID grid() throws SQLException {
        return one("SELECT id FROM @school_class WHERE code = 'G'");
    }

    UUID gridSubject() throws SQLException {
        return one("SELECT id FROM @subject WHERE code = 'S1'");
    }

    List<UUID> gridAssessments() throws SQLException {
        return all("SELECT string_agg(a.id::text, ' ' ORDER BY a.position) FROM @assessment a"
                + " JOIN @school_class c ON c.id = a.school_class_id AND c.code = 'G'");
    }

    UUID gridPupil() throws SQLException {
        return one("SELECT min(e.pupil_id::text) FROM @enrollment e"
                + " JOIN @school_class c ON c.id = e.school_class_id AND c.code = 'G'");
    }

    private UUID one(String query) throws SQLException {
        return UUID.fromString(ask(query));
    }

    private List<UUID> all(String query) throws SQLException {
        return Arrays.stream(ask(query).split(" ")).map(UUID::fromString).toList();
    }
}
