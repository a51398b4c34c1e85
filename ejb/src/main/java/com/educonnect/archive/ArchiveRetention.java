package com.educonnect.archive;

import com.educonnect.tenancy.Retention;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Documents that are past their time. How long that is the database looks up itself. */
@ApplicationScoped
public class ArchiveRetention implements Retention {
    @Inject
    @TenantData
    Sql sql;

    @Override
    public Place place() {
        return Place.SCHOOL;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        var removed = sql.find("SELECT platform.forget_documents(?)", row -> row.getInt(1), most)
                .orElseThrow();
        return Map.of("archive_document", removed);
    }
}
