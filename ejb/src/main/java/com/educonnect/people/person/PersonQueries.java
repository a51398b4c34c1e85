package com.educonnect.people.person;

import com.educonnect.people.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The SQL behind the lists of people. */
final class PersonQueries {
    private static final String COLUMNS = """
            p.id, p.family_name, p.given_names, p.sex, p.birth_date, p.birth_precision,
            u.person_id IS NOT NULL AS is_pupil, s.person_id IS NOT NULL AS is_staff,
            EXISTS (SELECT FROM guardianship g WHERE g.guardian_id = p.id) AS is_guardian, u.admission_number,
            (SELECT c.name FROM enrollment e JOIN school_class c ON c.id = e.school_class_id
             WHERE e.pupil_id = p.id AND e.kind = 'class' AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)
             ORDER BY e.starts_on DESC LIMIT 1) AS class_name
            """;
    private static final String FACETS = """
            LEFT JOIN pupil u ON u.person_id = p.id
            LEFT JOIN staff s ON s.person_id = p.id
            WHERE (?::text IS NULL
                   OR ? = 'pupil' AND u.person_id IS NOT NULL
                   OR ? = 'staff' AND s.person_id IS NOT NULL
                   OR ? = 'guardian' AND EXISTS (SELECT FROM guardianship g WHERE g.guardian_id = p.id))
              AND (? OR p.id = ? OR EXISTS (
                   SELECT FROM teaching_assignment t
                   JOIN enrollment e ON e.school_class_id = t.school_class_id
                   WHERE t.staff_id = ? AND e.pupil_id = p.id
                     AND (t.starts_on IS NULL OR t.starts_on <= ?) AND (t.ends_on IS NULL OR t.ends_on > ?)
                     AND e.starts_on <= ? AND (e.ends_on IS NULL OR e.ends_on > ?)))
            """;
    private static final Listing.Query EVERYBODY =
            new Listing.Query(COLUMNS, "FROM person p " + FACETS, "p.sort_key", "p.id");
    private static final String LIKENESS = "extension.word_similarity(?, x.search_text)";
    private static final String ALIKE = "x.search_text OPERATOR(extension.%>) ?";
    private static final String NUMBERS = """
            UNION ALL SELECT i.person_id, 1.0 FROM person_identifier i WHERE upper(i.value) = ?
            UNION ALL SELECT y.person_id, 1.0 FROM pupil y WHERE y.admission_number = ?
            UNION ALL SELECT x.id, 1.0 FROM person x WHERE x.phone = ?
            UNION ALL SELECT x.id, 1.0 FROM person x WHERE x.second_phone = ?
            """;

    private PersonQueries() {}

    /** Everybody for no words; else those alike, each word of whom is somewhere in the name, and those with the number. */
    static Listing.Query search(int words) {
        if (words == 0) {
            return EVERYBODY;
        }
        var found = "FROM (SELECT m.id, max(m.score) AS score FROM (SELECT x.id, ("
                + repeated(LIKENESS, " + ", words) + ") / " + words + " AS score FROM person x WHERE "
                + repeated(ALIKE, " AND ", words) + " " + NUMBERS
                + ") m GROUP BY m.id) f JOIN person p ON p.id = f.id ";
        return new Listing.Query(
                COLUMNS, found + FACETS, "(to_char(1 - f.score, 'FM0.0000') || ' ' || p.sort_key)", "p.id");
    }

    private static String repeated(String part, String between, int times) {
        return (part + between).repeat(times - 1) + part;
    }

    static PersonRow row(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getString("sex"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                kinds(row),
                row.getString("admission_number"),
                row.getString("class_name"));
    }

    private static List<String> kinds(ResultSet row) throws SQLException {
        var kinds = new ArrayList<String>(3);
        for (var kind : List.of("pupil", "staff", "guardian")) {
            if (row.getBoolean("is_" + kind)) {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }
}
