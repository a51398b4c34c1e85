package com.educonnect.privacy;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Takes the names and numbers of the erased out of what was written about a class, another pupil or a day: the remarks of
 * councils, the class log, reasons and notes. A full name goes wherever it stands, in either order; a name alone only where
 * nobody else of the school bears it, since it would be somebody else's; numbers always. What teachers made for teaching, and
 * what other pupils handed in, is not about the pupil and is left.
 */
@Dependent
class Mentions {
    /** Takes the erased, thrice; answers a regular expression, or nothing where nobody has a name of two letters. */
    private static final String WORDS = """
            WITH erased AS (SELECT id, family_name, given_names, middle_name, preferred_name FROM person WHERE id = ANY (?)),
            part AS (
                SELECT e.id, n.name FROM erased e
                CROSS JOIN LATERAL (VALUES (e.family_name), (e.given_names), (e.middle_name), (e.preferred_name),
                    (split_part(e.given_names, ' ', 1))) n (name)
                WHERE length(n.name) > 1 AND n.name <> '—'),
            word AS (
                SELECT one.name || ' ' || other.name AS word FROM part one JOIN part other ON other.id = one.id
                UNION SELECT name FROM part WHERE NOT EXISTS (
                    SELECT FROM person o WHERE o.id <> ALL (?) AND strpos(' ' || o.search_text || ' ',
                        ' ' || platform.fold_words(translate(part.name, '\'\'’‘ʼ`´', '')) || ' ') > 0)
                UNION SELECT value FROM person_identifier WHERE person_id = ANY (?)
                UNION SELECT admission_number FROM pupil JOIN erased ON erased.id = pupil.person_id
                    WHERE length(admission_number) > 1),
            written AS (
                SELECT DISTINCT regexp_replace(form, '([^[:alnum:] ])', '\\\\\\1', 'g') AS form
                FROM word CROSS JOIN LATERAL (VALUES (word), (upper(word)), (initcap(word))) f (form))
            SELECT '(?<!\\w)(?:' || string_agg(form, '|' ORDER BY length(form) DESC, form) || ')(?!\\w)' FROM written
            """;

    private static final List<String> WITH_VERSION = List.of(
            "council.remarks",
            "class_log.done",
            "class_log.homework",
            "assignment.title",
            "assignment.instructions",
            "subject_comment.text",
            "council_verdict.comment",
            "council_verdict.reasons",
            "council_dossier.exam",
            "submission_mark.feedback",
            "enrollment.reason",
            "fee_reduction.reason");
    private static final List<String> PLAIN = List.of(
            "absence.note", "mark.note", "fee_charge.reason", "year_end.problem", "print_run.problem", "file.name");
    private static final List<String> DOCUMENTS = List.of("council.attendance", "assignment.groups");
    /** They have a least length. */
    private static final List<String> REASONS =
            List.of("sealing.reason", "fee_receipt.void_reason", "cash_day.reason", "statement_line.reason");

    private static final int LEAST = 10;

    @Inject
    @TenantData
    Sql sql;

    /** Before the persons themselves are blanked: their names are looked up. */
    void remove(UUID pupil, List<UUID> erased) {
        var persons = Sql.array("uuid", erased);
        var identifiers = identifiers(erased);
        var words = sql.find(WORDS, row -> row.getString(1), persons, persons, persons)
                .orElse(null);
        if (words == null) {
            return;
        }
        WITH_VERSION.forEach(place -> replace(place, "regexp_replace(%s, ?, '—', 'g'), version = version + 1", words));
        PLAIN.forEach(place -> replace(place, "regexp_replace(%s, ?, '—', 'g')", words));
        DOCUMENTS.forEach(place -> replace(place, "regexp_replace(%s::text, ?, '—', 'g')::jsonb", words));
        REASONS.forEach(place -> replace(
                place, "rpad(regexp_replace(%s, ?, '—', 'g'), greatest(length(%1$s), " + LEAST + "), '—')", words));
        sql.update("DELETE FROM sync_operation WHERE result::text ~ ?", words);
        sql.query("SELECT platform.erase_mentions(?, ?, ?)", row -> null, pupil, words, Sql.array("text", identifiers));
    }

    private List<String> identifiers(List<UUID> erased) {
        return sql.query(
                "SELECT value FROM person_identifier WHERE person_id = ANY (?)",
                row -> row.getString(1),
                Sql.array("uuid", erased));
    }

    private void replace(String place, String by, String words) {
        var parts = place.split("\\.");
        sql.update(
                "UPDATE " + parts[0] + " SET " + parts[1] + " = " + by.formatted(parts[1]) + " WHERE " + parts[1]
                        + "::text ~ ?",
                words,
                words);
    }
}
