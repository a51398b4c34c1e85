package com.educonnect.sync;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Where domains note what changed, in the transaction of the change. */
@Dependent
public class Changes {
    private final Sql sql;

    @Inject
    public Changes(@TenantData Sql sql) {
        this.sql = sql;
    }

    /** @param schoolClass whose followers are told; null tells only those who see the whole school */
    public void record(String entity, UUID id, UUID schoolClass, int version) {
        sql.update(
                "INSERT INTO change (entity, entity_id, school_class_id, version) VALUES (?, ?, ?, ?)",
                entity,
                id,
                schoolClass,
                version);
    }

    /** Several at once, each with its version. */
    public void record(String entity, UUID schoolClass, Map<UUID, Integer> versions) {
        sql.update(
                """
                INSERT INTO change (entity, entity_id, school_class_id, version)
                SELECT ?, g.id, ?, g.version FROM unnest(?, ?) AS g (id, version)
                """, entity, schoolClass, Sql.array("uuid", versions.keySet()), Sql.array("int4", versions.values()));
    }
}
