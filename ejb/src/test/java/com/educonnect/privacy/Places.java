package com.educonnect.privacy;

import com.educonnect.grades.GradeSchool;
import com.educonnect.tenancy.Sql;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The columns of a school that take words, documents or bytes, and those that need not be looked at, each with its reason. */
record Places(String tenant, List<String> all, Sql superuser) {
    /** By which a school is organised and taught: of no pupil. */
    private static final Set<String> OF_THE_SCHOOL = Set.of(
            "school_year",
            "period",
            "closure",
            "level",
            "stream",
            "room",
            "shift",
            "slot",
            "subject",
            "school_class",
            "roster_org",
            "grading_scheme",
            "assessment",
            "phrase",
            "card_template",
            "subject_marking",
            "course",
            "course_module",
            "lesson",
            "lesson_item",
            "fee",
            "provider_account",
            "number_series",
            "staff",
            "teaching_assignment");
    /** Keys, seeds and digests; of keys nothing leads to a person once the person is nobody. */
    private static final Set<String> KEYS =
            Set.of("analytics_key", "signing_key", "print_run.seed", "sync_operation.hash");
    /** Written once, of figures, numbers and codes; AUDCIF, art. 24, has it kept for ten years. */
    private static final Set<String> BOOKS = Set.of(
            "journal_entry",
            "ledger_closing",
            "statement_line",
            "family.number",
            "fee_charge.currency",
            "fee_receipt.currency",
            "cash_day.currency",
            "payment.provider",
            "payment.subject",
            "payment.label",
            "payment.currency",
            "payment.provider_reference",
            "payment.detail",
            "payment.disputes",
            "payment.reason",
            "payment.contradiction");
    /** Gone with its row, or emptied with it; a number and a digest of nothing stay. */
    private static final Set<String> GONE_WITH_THE_ROW = Set.of(
            "roster_import",
            "report_card",
            "print_page",
            "certificate",
            "file.purpose",
            "file.media_type",
            "file.sha256");
    /** Codes and figures of the product's own, or what a school's list calls a row. */
    private static final Set<String> CODES = Set.of(
            "change.entity",
            "person.nationality",
            "person_identifier.kind",
            "enrollment.sourced_id",
            "sync_operation.type",
            "mark_history.state",
            "council_verdict.honour",
            "council_verdict.refused",
            "council_verdict.warning",
            "council_verdict.decision",
            "council_verdict.proposed",
            "assignment.rubric",
            "submission_mark.points",
            "sealing.programme",
            "payment.payer_phone",
            "fee_reduction.kind",
            "family.leavers",
            "year_end.choices",
            "year_end.plan");
    /** Of those who work here. */
    private static final Set<String> OF_STAFF = Set.of("council.chaired_by", "cash_day.cashier_name");

    private static final List<Set<String>> REASONS =
            List.of(OF_THE_SCHOOL, KEYS, BOOKS, GONE_WITH_THE_ROW, CODES, OF_STAFF);

    /** Where an id of the erased may stand in a document: it leads to nobody. */
    static final Set<String> IDS_OF_NOBODY = Set.of(
            // figures of the class's absences
            "roll_history.exceptions",
            // who worked together, beside the others of the group
            "assignment.groups",
            // how much was let off for a leaving
            "family.leavers",
            // whom the next year was filled with
            "year_end.choices",
            "year_end.plan");

    static Places of(GradeSchool school, Sql superuser) {
        var tenant = school.school.sql(sql ->
                sql.find("SELECT current_user::text", row -> row.getString(1)).orElseThrow());
        var all = superuser.query("""
                SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                WHERE c.relnamespace = ?::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
                  AND a.atttypid IN ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype, 'text[]'::regtype)
                  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'
                      AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) LIKE '%= ANY (ARRAY[%')
                ORDER BY 1
                """, row -> row.getString(1), tenant);
        return new Places(tenant, all, superuser);
    }

    static boolean neverSings(String place) {
        var table = place.substring(0, place.indexOf('.'));
        return REASONS.stream().anyMatch(reason -> reason.contains(table) || reason.contains(place));
    }

    /** Those that hold the words, in letters or in bytes. */
    List<String> with(String words) {
        var bytes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return all.stream()
                .filter(place -> {
                    var parts = place.split("\\.");
                    return superuser
                            .find(
                                    "SELECT EXISTS (SELECT FROM " + tenant + "." + parts[0] + " WHERE " + parts[1]
                                            + "::text ILIKE ? OR " + parts[1] + "::text LIKE ?)",
                                    row -> row.getBoolean(1),
                                    "%" + words + "%",
                                    "%" + bytes + "%")
                            .orElseThrow();
                })
                .toList();
    }
}
