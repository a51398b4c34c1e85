package com.educonnect.people.person;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Saving;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The numbers by which ministries and other systems know a person: several, none mandatory, unique within a kind. */
@Stateless
public class IdentifierService {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Saving saving;

    @Inject
    PupilRepository pupils;

    @Inject
    PersonAccess access;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    @Inject
    Audit audit;

    public List<IdentifierView> identifiers(UUID person) {
        access.requireSeen(person);
        saving.get(Person.class, person);
        return pupils.identifiers(person);
    }

    public List<IdentifierView> save(UUID person, String kind, SaveIdentifier command) {
        saving.get(Person.class, person);
        var value = command.value().strip();
        sql.find(
                        "SELECT person_id FROM person_identifier WHERE kind = ? AND value = ? AND person_id <> ?",
                        row -> true,
                        kind,
                        value,
                        person)
                .ifPresent(other -> {
                    throw new Rejected(PeopleError.IDENTIFIER_TAKEN, kind, value);
                });
        sql.update(
                """
                INSERT INTO person_identifier AS i (person_id, kind, value, issuer, checked_by, checked_on)
                VALUES (?, ?, ?, ?, CASE WHEN ? THEN ?::uuid END, CASE WHEN ? THEN ?::date END)
                ON CONFLICT (person_id, kind) DO UPDATE SET value = excluded.value, issuer = excluded.issuer,
                    checked_by = coalesce(excluded.checked_by, CASE WHEN i.value = excluded.value THEN i.checked_by END),
                    checked_on = coalesce(excluded.checked_on, CASE WHEN i.value = excluded.value THEN i.checked_on END)
                """,
                person,
                kind,
                value,
                command.issuer(),
                command.checked(),
                tenants.actor().person(),
                command.checked(),
                time.today());
        audit.record("change", "person_identifier", person);
        return pupils.identifiers(person);
    }

    public void remove(UUID person, String kind) {
        saving.get(Person.class, person);
        if (sql.update("DELETE FROM person_identifier WHERE person_id = ? AND kind = ?", person, kind) > 0) {
            audit.record("delete", "person_identifier", person);
        }
    }
}
