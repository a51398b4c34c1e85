package com.educonnect.people.person;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Dependent
class PupilRepository {
    @Inject
    @TenantData
    Sql sql;

    boolean isPupil(UUID person) {
        return sql.find("SELECT 1 FROM pupil WHERE person_id = ?", row -> true, person)
                .isPresent();
    }

    /** Pupils of the same folded name born on the same day, or in the same year where one date is not exact. */
    List<String> homonyms(PersonView person) {
        return sql.query("""
                SELECT o.family_name || ' ' || o.given_names || ' (' || coalesce(o.birth_date::text, '?')
                       || coalesce(', ' || u.admission_number, '') || ', ' || o.id || ')' AS other
                FROM person p
                JOIN person o ON o.sort_key = p.sort_key AND o.id <> p.id
                JOIN pupil u ON u.person_id = o.id
                WHERE p.id = ?
                  AND (o.birth_date IS NOT DISTINCT FROM p.birth_date
                       OR (o.birth_precision <> 'day' OR p.birth_precision <> 'day')
                          AND extract(year FROM o.birth_date) = extract(year FROM p.birth_date))
                ORDER BY o.id
                LIMIT 3
                """, row -> row.getString("other"), person.id());
    }

    List<IdentifierView> identifiers(UUID person) {
        return sql.query(
                "SELECT kind, value, issuer, checked_on FROM person_identifier WHERE person_id = ? ORDER BY kind",
                row -> new IdentifierView(
                        row.getString("kind"),
                        row.getString("value"),
                        row.getString("issuer"),
                        row.getObject("checked_on", LocalDate.class)),
                person);
    }

    List<GuardianView> guardians(UUID pupil) {
        return sql.query(
                GuardianRows.SELECT + " WHERE g.pupil_id = ? ORDER BY g.position, p.sort_key, g.id",
                GuardianRows::view,
                pupil);
    }
}
