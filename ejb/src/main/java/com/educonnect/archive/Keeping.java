package com.educonnect.archive;

import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Copies a year's documents into the archive, one statement for each kind, some at a time. What is there already is left as it
 * is, so that copying again adds only what is missing.
 */
@Dependent
class Keeping {
    private static final String INTO =
            "INSERT INTO archive.document (tenant, id, school_year, year_ends_on, country, kind, entity_id, pupil_id, serial,"
                    + " content) SELECT current_user, uuidv7(), y.name, y.ends_on, a.country, ";
    private static final String YEAR =
            " FROM (SELECT ?::uuid AS year, ?::text AS country) a JOIN school_year y ON y.id = a.year ";
    private static final String SIGNED = """
            'snapshot', o.snapshot, 'digest', o.digest, 'signature', encode(o.signature, 'hex'), 'key', o.signing_key_id,
            'publicKey', encode(k.public_key, 'hex'), 'renderer', (o.snapshot::jsonb ->> 'format')::int,
            'issuedAt', o.issued_at, 'withdrawnAt', o.withdrawn_at, 'withdrawnReason', o.withdrawn_reason
            """;
    private static final String NAME = "concat_ws(' ', p.family_name, nullif(p.given_names, ''))";

    private static final Map<String, String> KINDS = kinds();

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put(
                "report_card",
                "o.pupil_id, o.serial, jsonb_build_object(" + SIGNED
                        + ", 'replacedAt', o.replaced_at, 'class', c.name, 'period', q.name)" + YEAR
                        + "JOIN period q ON q.school_year_id = y.id JOIN report_card o ON o.period_id = q.id"
                        + " JOIN signing_key k ON k.id = o.signing_key_id JOIN school_class c ON c.id = o.school_class_id");
        kinds.put(
                "certificate",
                "o.pupil_id, o.serial, jsonb_build_object(" + SIGNED + ", 'number', o.number, 'what', o.kind)" + YEAR
                        + "JOIN certificate o ON o.school_year_id = y.id AND o.snapshot <> ''"
                        + " JOIN signing_key k ON k.id = o.signing_key_id");
        kinds.put(
                "minutes",
                "NULL::uuid, NULL::text, " + minutes() + YEAR
                        + "JOIN school_class c ON c.school_year_id = y.id JOIN council o ON o.school_class_id = c.id"
                        + " AND o.state = 'closed' JOIN period q ON q.id = o.period_id");
        kinds.put(
                "class_list",
                "NULL::uuid, NULL::text, " + classList() + YEAR + "JOIN school_class o ON o.school_year_id = y.id");
        return kinds;
    }

    private static String minutes() {
        return """
                jsonb_build_object('class', c.name, 'period', q.name, 'heldOn', o.held_on, 'chairedBy', o.chaired_by,
                    'attendance', o.attendance, 'remarks', o.remarks, 'closedAt', o.closed_at, 'pupils', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', %s, 'honour', v.honour, 'refused',
                        v.refused, 'warning', v.warning, 'decision', v.decision, 'comment', v.comment, 'reasons', v.reasons,
                        'conduct', v.conduct, 'decidedAt', v.decided_at) ORDER BY p.sort_key, p.id), '[]')
                    FROM council_verdict v JOIN person p ON p.id = v.pupil_id WHERE v.council_id = o.id))
                """.formatted(NAME);
    }

    private static String classList() {
        return """
                jsonb_build_object('class', o.name, 'code', o.code, 'kind', o.kind, 'pupils', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', %s, 'sex', p.sex, 'birthDate',
                        p.birth_date, 'birthPrecision', p.birth_precision, 'birthPlace', p.birth_place, 'admissionNumber',
                        u.admission_number, 'from', e.starts_on, 'until', e.ends_on, 'repeating', e.repeating)
                        ORDER BY p.sort_key, p.id), '[]')
                    FROM enrollment e JOIN pupil u ON u.person_id = e.pupil_id JOIN person p ON p.id = u.person_id
                    WHERE e.school_class_id = o.id), 'teachers', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object('name', %s, 'role', t.role, 'subject', j.name)
                        ORDER BY p.sort_key, p.id), '[]')
                    FROM teaching_assignment t JOIN person p ON p.id = t.staff_id LEFT JOIN subject j ON j.id = t.subject_id
                    WHERE t.school_class_id = o.id))
                """.formatted(NAME, NAME);
    }

    /** Answers how many of each kind were copied. */
    Map<String, Integer> keep(UUID year, int most) {
        var country = registry.find(tenants.current().id()).orElseThrow().country();
        var kept = new LinkedHashMap<String, Integer>();
        KINDS.forEach((kind, rows) -> kept.put(
                kind,
                sql.update(
                        INTO + "'" + kind + "', o.id, " + rows
                                + " WHERE NOT EXISTS (SELECT FROM archive.document d WHERE d.kind = '" + kind
                                + "' AND d.entity_id = o.id) LIMIT ?",
                        year,
                        country,
                        most)));
        return kept;
    }
}
