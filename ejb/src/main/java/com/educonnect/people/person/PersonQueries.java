package com.educonnect.people.person;

import com.educonnect.people.Listing;
import com.educonnect.people.Taught;
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
              AND (? OR p.id = ? OR p.id IN (SELECT taught.id FROM\s""" + Taught.PUPILS + "))";
    private static final Listing.Query EVERYBODY =
            new Listing.Query(COLUMNS, "FROM person p " + FACETS, "p.sort_key", "p.id");
    private static final String ALIKE = "x.search_text OPERATOR(extension.%>) ?";
    /**
     * How well a person answers the words: 1 the family name itself, 2 one that begins so, 3 every word begins some name,
     * 4 they are only alike. Those come by likeness, where that of the family name counts a little more.
     */
    private static final String BY_NAME = """
            SELECT x.id, CASE
                    WHEN r.same AND r.beginnings OR n.family = q.joined THEN '1'
                    WHEN r.family AND r.beginnings OR n.whole LIKE q.joined || '%' THEN '2'
                    WHEN r.beginnings THEN '3'
                    ELSE '4' || to_char(2 - r.likeness, 'FM0.0000') END AS rank
            FROM person x
            CROSS JOIN (SELECT ?::text AS joined, ?::text[] AS words) q
            CROSS JOIN LATERAL (
                SELECT split_part(x.sort_key, ' ', 1) AS family, replace(x.sort_key, ' ', '') AS whole) n
            CROSS JOIN LATERAL (
                SELECT bool_or(n.family = w) AS same, bool_or(n.family LIKE w || '%') AS family,
                       bool_and(' ' || x.search_text LIKE '% ' || w || '%') AS beginnings,
                       avg(extension.strict_word_similarity(w, x.search_text))
                           + avg(extension.similarity(w, n.family)) / 10 AS likeness
                FROM unnest(q.words) AS w) r
            WHERE\s""";

    private static final String BY_NUMBER = """
             UNION ALL SELECT i.person_id, '0' FROM person_identifier i WHERE upper(i.value) LIKE ?
            UNION ALL SELECT y.person_id, '0' FROM pupil y WHERE upper(y.admission_number) LIKE ?
            UNION ALL SELECT x.id, '0' FROM person x WHERE x.phone = ? OR x.second_phone = ?
            UNION ALL SELECT g.pupil_id, '1' FROM person x JOIN guardianship g ON g.guardian_id = x.id
                WHERE (x.phone = ? OR x.second_phone = ?) AND g.ended_on IS NULL
            """;

    private PersonQueries() {}

    /**
     * Everybody for no words; else those alike, each word of whom is somewhere in the name, those with the number, and
     * the children of whoever has the phone.
     */
    static Listing.Query search(int words) {
        if (words == 0) {
            return EVERYBODY;
        }
        var found = "FROM (SELECT m.id, min(m.rank) AS rank FROM (" + BY_NAME + repeated(ALIKE, " AND ", words)
                + BY_NUMBER + ") m GROUP BY m.id) f JOIN person p ON p.id = f.id ";
        return new Listing.Query(COLUMNS, found + FACETS, "(f.rank || ' ' || p.sort_key)", "p.id");
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
