package com.educonnect.sync;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
}
