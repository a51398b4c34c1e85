package com.educonnect.transfers;

import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Packs what a pupil takes along, in one statement of the giving school. What he or she once brought here goes along as it came:
 * under {@code earlier}, one package for each transfer before, each with its school's keys. Packages of format 1 had none.
 */
@Dependent
class Departure {
    private static final String SIGNED = """
            'serial', o.serial, 'snapshot', o.snapshot, 'digest', o.digest, 'signature', encode(o.signature, 'hex'),
            'key', o.signing_key_id, 'publicKey', encode(k.public_key, 'hex'), 'issuedAt', o.issued_at
            """;
    private static final String HUMAN = """
            'family', p.family_name, 'given', p.given_names, 'middle', p.middle_name, 'preferred', p.preferred_name,
            'sex', p.sex, 'birthDate', p.birth_date, 'birthPrecision', p.birth_precision, 'birthPlace', p.birth_place,
            'nationality', p.nationality, 'email', p.email, 'phone', p.phone, 'secondPhone', p.second_phone,
            'address', p.address, 'language', p.language
            """;
    private static final String PACK = """
            SELECT jsonb_build_object('format', 2, 'school', ?::text, 'pupil', (SELECT jsonb_build_object(%2$s)
                FROM person p WHERE p.id = a.pupil),
              'identifiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value, 'issuer', i.issuer)
                  ORDER BY i.kind), '[]') FROM person_identifier i WHERE i.person_id = a.pupil),
              'guardians', (SELECT coalesce(jsonb_agg(jsonb_build_object('relation', g.relation, 'custody', g.custody,
                  'mayBeContacted', g.may_be_contacted, 'mayCollect', g.may_collect, 'livesWith', g.lives_with, 'pays', g.pays,
                  'position', g.position, 'person', jsonb_build_object(%2$s)) ORDER BY g.position, g.id), '[]')
                  FROM guardianship g JOIN person p ON p.id = g.guardian_id WHERE g.pupil_id = a.pupil AND g.ended_on IS NULL
                    AND (a.consenting IS NULL OR g.guardian_id = a.consenting)),
              'reportCards', (SELECT coalesce(jsonb_agg(jsonb_build_object(%1$s, 'year', y.name, 'period', q.name, 'class', c.name,
                  'general', o.snapshot::jsonb #> '{content,general}') ORDER BY y.starts_on, q.ends_on, o.id), '[]')
                  FROM report_card o JOIN signing_key k ON k.id = o.signing_key_id JOIN period q ON q.id = o.period_id
                  JOIN school_year y ON y.id = q.school_year_id JOIN school_class c ON c.id = o.school_class_id
                  WHERE o.pupil_id = a.pupil AND o.replaced_at IS NULL AND o.withdrawn_at IS NULL),
              'certificates', (SELECT coalesce(jsonb_agg(jsonb_build_object(%1$s, 'year', y.name, 'what', o.kind) ORDER BY
                  o.issued_at, o.id), '[]') FROM certificate o JOIN signing_key k ON k.id = o.signing_key_id
                  JOIN school_year y ON y.id = o.school_year_id WHERE o.pupil_id = a.pupil AND o.withdrawn_at IS NULL
                    AND o.snapshot <> ''),
              'years', (SELECT coalesce(jsonb_agg(jsonb_build_object('year', y.name, 'class', c.name, 'level', l.code,
                  'from', e.starts_on, 'until', e.ends_on, 'repeating', e.repeating, 'decision', (
                      SELECT v.decision FROM council k JOIN council_verdict v ON v.council_id = k.id
                      JOIN period q ON q.id = k.period_id WHERE k.school_class_id = c.id AND k.state = 'closed'
                        AND v.pupil_id = a.pupil AND v.decision IS NOT NULL AND v.decided_at IS NOT NULL
                      ORDER BY q.ends_on DESC LIMIT 1)) ORDER BY e.starts_on, e.id), '[]')
                  FROM enrollment e JOIN school_class c ON c.id = e.school_class_id
                  JOIN school_year y ON y.id = c.school_year_id AND y.state <> 'draft' LEFT JOIN level l ON l.id = c.level_id
                  WHERE e.pupil_id = a.pupil AND e.kind = 'class'),
              'earlier', (SELECT coalesce(jsonb_agg(h.package ORDER BY h.archived_at DESC, h.place), '[]') FROM (
                  SELECT DISTINCT ON (s.package ->> 'transfer') s.package, s.place, d.archived_at FROM archive.document d
                  CROSS JOIN LATERAL (
                      SELECT 0 AS place, d.content - 'earlier' || jsonb_build_object('transfer', d.entity_id) AS package
                      UNION ALL SELECT e.place, e.package
                      FROM jsonb_array_elements(d.content -> 'earlier') WITH ORDINALITY e (package, place)) s
                  WHERE d.kind = 'history' AND d.pupil_id = a.pupil
                  ORDER BY s.package ->> 'transfer', d.archived_at DESC, s.place) h))::text
            FROM (SELECT ?::uuid AS pupil, ?::uuid AS consenting) a
            """.formatted(SIGNED, HUMAN);

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    /** @param consenting whose consent it goes abroad by: other guardians have given none for what is written of them; or null */
    String pack(UUID pupil, UUID consenting) {
        var school = registry.find(tenants.current().id()).orElseThrow().name();
        return sql.find(PACK, row -> row.getString(1), school, pupil, consenting)
                .orElseThrow();
    }
}
