package com.educonnect.tenancy.probe;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Work;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Queued work, written as the product does and as somebody who got hold of the table might. */
@ApplicationScoped
public class Queue {
    @Inject
    Work work;

    @Inject
    @PlatformData
    Sql platform;

    @Resource(lookup = "jdbc/main/owner")
    DataSource owner;

    @Transactional
    public UUID add(JsonObject payload) {
        return work.enqueue(ProbeHandler.KIND, payload);
    }

    /** Nobody but the migration role can. */
    public UUID forge(String tenant, JsonObject payload) {
        var id = Ids.next();
        new Sql(owner)
                .update(
                        "INSERT INTO platform.work (id, tenant, kind, payload) VALUES (?, ?, ?, ?::jsonb)",
                        id,
                        tenant,
                        ProbeHandler.KIND,
                        payload.toString());
        return id;
    }

    @Transactional
    public Optional<String> error(UUID row) {
        return platform.find(
                "SELECT last_error FROM platform.work WHERE id = ? AND last_error IS NOT NULL",
                found -> found.getString(1),
                row);
    }
}
