package com.educonnect.transfers;

import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Unpacks what a pupil brings along, in the receiving school's transaction. Whoever bears the identifier here already has come
 * back and keeps his or her record; a guardian of the same name and phone is the same one. The history is kept with the
 * archive, as the other school signed it.
 */
@Dependent
class Arrival {
    private static final String ASKED = "(SELECT ?::uuid AS transfer, ?::jsonb AS bag) a";
    private static final String HUMAN = """
            h.person ->> 'family', coalesce(h.person ->> 'given', ''), h.person ->> 'middle', h.person ->> 'preferred',
            h.person ->> 'sex', (h.person ->> 'birthDate')::date, coalesce(h.person ->> 'birthPrecision', 'day'),
            h.person ->> 'birthPlace', h.person ->> 'nationality', h.person ->> 'email', h.person ->> 'phone',
            h.person ->> 'secondPhone', h.person ->> 'address', h.person ->> 'language'
            """;
    private static final String INTO_PERSON =
            "INSERT INTO person (id, family_name, given_names, middle_name, preferred_name,"
                    + " sex, birth_date, birth_precision, birth_place, nationality, email, phone, second_phone, address, language) ";

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    void receive(UUID transfer, String bag) {
        var pupil = known(bag);
        if (pupil == null) {
            pupil = transfer;
            sql.update(
                    INTO_PERSON + "SELECT a.transfer, " + HUMAN + " FROM " + ASKED
                            + " CROSS JOIN LATERAL (SELECT a.bag -> 'pupil' AS person) h",
                    transfer,
                    bag);
            sql.update("INSERT INTO pupil (person_id, entered_on) VALUES (?, current_date)", pupil);
        }
        sql.update(
                "UPDATE pupil SET left_on = NULL, left_reason = NULL, version = version + 1"
                        + " WHERE person_id = ? AND left_on IS NOT NULL",
                pupil);
        identify(pupil, bag);
        entrust(transfer, pupil, bag);
        remember(transfer, pupil, bag);
    }

    private UUID known(String bag) {
        return sql.find("""
                        SELECT DISTINCT i.person_id FROM jsonb_array_elements(?::jsonb -> 'identifiers') b
                        JOIN person_identifier i ON i.kind = b ->> 'kind' AND i.value = b ->> 'value'
                        JOIN pupil u ON u.person_id = i.person_id LIMIT 1
                        """, row -> row.getObject(1, UUID.class), bag).orElse(null);
    }

    private void identify(UUID pupil, String bag) {
        sql.update("""
                INSERT INTO person_identifier (person_id, kind, value, issuer)
                SELECT ?, b ->> 'kind', b ->> 'value', b ->> 'issuer' FROM jsonb_array_elements(?::jsonb -> 'identifiers') b
                ON CONFLICT DO NOTHING
                """, pupil, bag);
    }

    private void entrust(UUID transfer, UUID pupil, String bag) {
        var guardians = ASKED
                + " CROSS JOIN LATERAL jsonb_array_elements(a.bag -> 'guardians') WITH ORDINALITY g (line, number)"
                + " CROSS JOIN LATERAL (SELECT g.line -> 'person' AS person,"
                + " md5(a.transfer::text || g.number)::uuid AS id) h"
                + " LEFT JOIN LATERAL (SELECT p.id FROM person p WHERE p.phone = h.person ->> 'phone'"
                + " AND p.sort_key = platform.fold(h.person ->> 'family') || ' ' || platform.fold(coalesce(h.person ->>"
                + " 'given', '')) ORDER BY p.id LIMIT 1) k ON true ";
        sql.update(
                INTO_PERSON + "SELECT h.id, " + HUMAN + " FROM " + guardians
                        + "WHERE k.id IS NULL ON CONFLICT DO NOTHING",
                transfer,
                bag);
        sql.update(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation, custody, may_be_contacted, may_collect,"
                        + " lives_with, pays, position) SELECT h.id, ?, coalesce(k.id, h.id), g.line ->> 'relation',"
                        + " (g.line ->> 'custody')::boolean, (g.line ->> 'mayBeContacted')::boolean,"
                        + " (g.line ->> 'mayCollect')::boolean, (g.line ->> 'livesWith')::boolean,"
                        + " (g.line ->> 'pays')::boolean, (g.line ->> 'position')::int FROM "
                        + guardians + "WHERE coalesce(k.id, h.id) <> ? ON CONFLICT DO NOTHING",
                pupil,
                transfer,
                bag,
                pupil);
    }

    private void remember(UUID transfer, UUID pupil, String bag) {
        sql.update("""
                INSERT INTO archive.document (tenant, id, school_year, year_ends_on, country, kind, entity_id, pupil_id,
                    content)
                SELECT current_user, uuidv7(), coalesce(a.bag #>> '{years,-1,year}', ''), current_date, ?, 'history', a.transfer, ?,
                       a.bag - 'pupil' - 'guardians' - 'identifiers'
                FROM (SELECT ?::uuid AS transfer, ?::jsonb AS bag) a
                """, registry.find(tenants.current().id()).orElseThrow().country(), pupil, transfer, bag);
    }
}
