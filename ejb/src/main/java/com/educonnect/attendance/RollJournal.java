package com.educonnect.attendance;

import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Who saves, and the traces a save leaves: one row for the devices that follow the class, one for the audit. */
@Dependent
class RollJournal {
    static final String ENTITY = "roll";

    @Inject
    Changes changes;

    @Inject
    Audit audit;

    @Inject
    Tenants tenants;

    Author author() {
        var actor = tenants.actor();
        actor.require("rolls.save");
        return new Author(actor.identity(), actor.person(), null);
    }

    void saved(UUID id, RollKey key, int version, Integer overrides) {
        changes.record(ENTITY, id, key.schoolClass(), version);
        var detail = overrides == null
                ? Map.of("version", version, "class", key.schoolClass().toString())
                : Map.of("version", version, "class", key.schoolClass().toString(), "overrides", overrides);
        audit.record("roll.save", ENTITY, id, detail);
    }
}
