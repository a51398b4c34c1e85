package com.educonnect.analytics.board;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whom the caller may ask after: the pupil itself, and children of whom a guardian has custody or whom the school may
 * call about. Results are told to those who have custody only.
 */
@Dependent
class OwnPupils {
    private static final String SELECT = """
            SELECT p.id, p.family_name, p.given_names, o.results,
                   analytics.pupil_key(k.inner_pad, k.outer_pad, p.id) AS pupil_key,
                   (SELECT c.name FROM enrollment e JOIN school_class c ON c.id = e.school_class_id
                    WHERE e.pupil_id = p.id AND e.kind = 'class' AND e.starts_on <= a.today
                      AND (e.ends_on IS NULL OR e.ends_on > a.today)
                    ORDER BY e.starts_on DESC LIMIT 1) AS class_name
            FROM (SELECT ?::uuid AS caller, ?::date AS today, ?::boolean AS pupil, ?::boolean AS guardian) a
            CROSS JOIN analytics_key k
            CROSS JOIN LATERAL (
                SELECT u.person_id AS id, true AS results FROM pupil u WHERE a.pupil AND u.person_id = a.caller
                UNION
                SELECT g.pupil_id, g.custody FROM guardianship g
                WHERE a.guardian AND g.guardian_id = a.caller AND (g.custody OR g.may_be_contacted)
                  AND (g.ended_on IS NULL OR g.ended_on > a.today)) o
            JOIN person p ON p.id = o.id
            ORDER BY p.sort_key, p.id
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    /** @param key the pseudonym, which is told to nobody */
    record Pupil(UUID id, String familyName, String givenNames, String className, UUID key, boolean results) {}

    List<Pupil> on(LocalDate today) {
        var actor = tenants.actor();
        var results = actor.may("marks.own");
        return sql.query(
                SELECT,
                row -> new Pupil(
                        row.getObject("id", UUID.class),
                        row.getString("family_name"),
                        row.getString("given_names"),
                        row.getString("class_name"),
                        row.getObject("pupil_key", UUID.class),
                        results && row.getBoolean("results")),
                actor.person(),
                today,
                actor.may("own.read"),
                actor.may("own-children.read"));
    }
}
