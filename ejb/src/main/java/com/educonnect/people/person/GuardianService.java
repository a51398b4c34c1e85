package com.educonnect.people.person;

import com.educonnect.people.Listing;
import com.educonnect.people.PeopleError;
import com.educonnect.people.Saving;
import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who answers for whom. */
@Stateless
public class GuardianService {
    private static final Listing.Query GUARDIANSHIPS = new Listing.Query(
            GuardianRows.COLUMNS,
            GuardianRows.FROM
                    + " WHERE (?::uuid IS NULL OR g.pupil_id = ?) AND (?::uuid IS NULL OR g.guardian_id = ?)"
                    + " AND (?::uuid IS NULL OR g.id = ?)",
            "(to_char(g.position, 'FM00') || ' ' || p.sort_key)",
            "g.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    @Inject
    @TenantData
    Sql sql;

    public Page<GuardianView> guardianships(UUID pupil, UUID guardian, String cursor, Integer limit) {
        return listing.page(
                GUARDIANSHIPS, GuardianRows::view, cursor, limit, pupil, pupil, guardian, guardian, null, null);
    }

    public GuardianView save(UUID id, SaveGuardianship command) {
        saving.named(Pupil.class, command.pupil());
        saving.named(Person.class, command.guardian());
        refuseSecond(id, command);
        saving.save(
                Guardianship.class,
                id,
                command.version(),
                () -> new Guardianship(id, command.pupil(), command.guardian()),
                guardianship -> guardianship.change(command),
                Guardianship::state);
        return listing.page(GUARDIANSHIPS, GuardianRows::view, null, 1, null, null, null, null, id, id)
                .items()
                .getFirst();
    }

    private void refuseSecond(UUID id, SaveGuardianship command) {
        sql.find(
                        "SELECT id FROM guardianship WHERE pupil_id = ? AND guardian_id = ? AND id <> ?",
                        row -> true,
                        command.pupil(),
                        command.guardian(),
                        id)
                .ifPresent(other -> {
                    throw new Rejected(PeopleError.GUARDIANSHIP_EXISTS);
                });
    }

    public void remove(UUID id) {
        saving.remove(Guardianship.class, id);
    }
}
