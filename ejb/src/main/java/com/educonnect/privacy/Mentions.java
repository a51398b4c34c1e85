package com.educonnect.privacy;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Takes the names and numbers of the erased out of what was written about a class, another pupil or a day: the remarks of
 * councils, the class log, reasons and notes. A full name goes wherever it stands, in either order and with a nickname
 * between; a name alone only where nobody else of the school bears it, since it would be somebody else's; numbers always. A
 * nickname is often a word as well: alone it goes with a capital only, in no word with a hyphen, and not where it is one of
 * those that sentences are joined with (la, me, on). What teachers made for teaching, and what other pupils handed in, is not
 * about the pupil and is left.
 */
@Dependent
class Mentions {
    /** Takes the erased, thrice; answers a regular expression, or nothing where nobody has a name of two letters. */
    private static final String WORDS = """
            WITH erased AS (SELECT id, family_name, given_names, middle_name, preferred_name FROM person WHERE id = ANY (?)),
            said AS (
                SELECT e.id, n.kind, n.name FROM erased e
                CROSS JOIN LATERAL (VALUES ('name', e.family_name), ('name', e.given_names), ('name', e.middle_name),
                    ('name', split_part(e.given_names, ' ', 1)), ('nickname', e.preferred_name)) n (kind, name)
                WHERE length(n.name) > 1 AND n.name <> '—'
                UNION SELECT person_id, 'number', value FROM person_identifier WHERE person_id = ANY (?)
                UNION SELECT person_id, 'number', admission_number FROM pupil JOIN erased ON erased.id = pupil.person_id
                    WHERE length(admission_number) > 1),
            part AS (
                SELECT id, kind, name, '(?:' || string_agg(DISTINCT escaped, '|') || ')' AS written,
                    '(?:' || string_agg(DISTINCT escaped, '|')
                        FILTER (WHERE form <> lower(form) OR upper(form) = lower(form)) || ')' AS with_capital
                FROM said CROSS JOIN LATERAL (VALUES (name), (upper(name)), (initcap(name)),
                    (CASE kind WHEN 'nickname' THEN lower(name) END)) f (form)
                CROSS JOIN LATERAL regexp_replace(form, '([^[:alnum:] ])', '\\\\\\1', 'g') AS escaped
                GROUP BY id, kind, name),
            alone AS (
                SELECT kind, written, with_capital FROM part WHERE kind <> 'number' AND NOT EXISTS (
                    SELECT FROM person o WHERE o.id <> ALL (?) AND strpos(' ' || o.search_text || ' ',
                        ' ' || platform.fold_words(translate(part.name, '\'\'’‘ʼ`´', '')) || ' ') > 0)
                    AND NOT (kind = 'nickname' AND '{}' IN (ts_lexize('french_stem', name), ts_lexize('english_stem', name)))),
            word AS (
                SELECT one.written || coalesce('(?: |' || mark || nick.written || mark || ')', ' ') || other.written AS word
                FROM part one JOIN part other ON other.id = one.id AND 'number' NOT IN (one.kind, other.kind)
                LEFT JOIN part nick ON nick.id = one.id AND nick.kind = 'nickname'
                CROSS JOIN (VALUES ('[ \\u00a0\\u202f"\'\'«»“”‘’()\\\\]{1,3}')) m (mark)
                UNION SELECT written FROM alone WHERE kind = 'name'
                UNION SELECT '(?<!\\w-)' || with_capital || '(?!-\\w)' FROM alone WHERE kind = 'nickname'
                UNION SELECT written FROM part WHERE kind = 'number')
            SELECT '(?<![\\w\\u0300-\\u036f])(?:' || string_agg(word, '|' ORDER BY word) || ')(?![\\w\\u0300-\\u036f])' FROM word
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
