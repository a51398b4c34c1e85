package com.educonnect.billing.fees;

import com.educonnect.billing.ledger.NumberSeries;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who has one account together: made from guardianships, and changed by hand where life is otherwise. */
@Stateless
public class FamilyService {
    private static final String SERIES = "family";

    @Inject
    FamilyRepository families;

    @Inject
    FamilyList list;

    @Inject
    NumberSeries numbers;

    @Inject
    FamilyReading reading;

    @Inject
    Audit audit;

    /** @param owing only those of whose account something is due */
    public Page<FamilyRow> families(String search, boolean owing, UUID pupil, String cursor, Integer limit) {
        return list.page(search, owing, pupil, cursor, limit);
    }

    public FamilyAccountView save(UUID id, SaveFamily command) {
        var before = families.hold(id);
        if (command.payer() != null && !families.isPerson(command.payer())) {
            throw new Rejected(FeesError.UNKNOWN_REFERENCE, "payer");
        }
        var name = command.name().strip();
        if (before.isEmpty()) {
            if (command.version() != 0) {
                throw new Rejected(PlatformError.NOT_FOUND);
            }
            families.create(id, nextNumber(), name, command.payer());
            audit.record("create", "family", id);
            return reading.account(id);
        }
        var same =
                before.get().name().equals(name) && Objects.equals(before.get().payer(), command.payer());
        if (!same) {
            if (before.get().version() != command.version()) {
                throw new Rejected(PlatformError.STALE_VERSION);
            }
            families.change(id, name, command.payer());
            audit.record("change", "family", id);
        }
        return reading.account(id);
    }

    /** Children for whom the same guardian pays are one family; who has none is one alone. */
    public FamiliesMade make() {
        numbers.hold(SERIES, 0);
        var alone = families.alone();
        var byPayer = new HashMap<UUID, UUID>();
        var made = 0;
        for (var pupil : alone) {
            var known = pupil.family() != null ? pupil.family() : byPayer.get(pupil.payer());
            var family = known != null ? known : Ids.next();
            if (known == null) {
                families.create(family, nextNumber(), pupil.name(), pupil.payer());
                made++;
            }
            if (pupil.payer() != null) {
                byPayer.put(pupil.payer(), family);
            }
            families.belongs(pupil.pupil(), family);
        }
        if (!alone.isEmpty()) {
            audit.record("families.made", "family", null, Map.of("families", made, "pupils", alone.size()));
        }
        return new FamiliesMade(made, alone.size());
    }

    private String nextNumber() {
        return FamilyNumber.of(numbers.next(SERIES, 0));
    }
}
